"use client";

import { useTranslations } from "next-intl";
import { selectedText } from "@/components/find-replace/selected-text";
import { nextBaseline } from "@/components/segment/diff-baseline";
import { flagAtCaret } from "@/components/segment/shown-flag";
import { useWorkbench } from "@/components/segment/workbench";
import type { Quote } from "@/lib/schemas/segment";
import { quoteText } from "@/lib/text/query/parse-query";
import { type Desk, useDesk } from "./desk";
import type { DeskCommandParts } from "./desk-command-parts";
import type { DeskCommand } from "./desk-keys";
import { fixesToRepeat } from "./fixes-to-repeat";
import { insertTag } from "./insert-tag";
import { noBreakSpaceBefore, replaceRange } from "./replace-range";
import { selectedQuote } from "./selected-quote";
import { useDecisionCommands } from "./use-decision-commands";
import { useDeskMoves } from "./use-desk-moves";
import { useErrorCommands } from "./use-error-commands";
import { useMemoryCommands, useTermCommands } from "./use-insert-commands";

/** The id of the desk's text filter, which a key goes to. */
export const FILTER_TEXT_ID = "desk-filter-text";

type Handlers = Readonly<Record<DeskCommand, () => boolean | undefined | void>>;

/** Runs a command of the desk; false when it does not apply. */
export function useDeskCommands(parts: DeskCommandParts) {
  const desk = useDesk();
  const move = useDeskMoves(desk);
  const write = useDecisionCommands(parts, desk, move);
  const look = useLooks(parts, desk);
  const repair = repairCommands(parts, desk);
  const terms = useTermCommands(parts);
  const memory = useMemoryCommands(parts);
  const errors = useErrorCommands(parts.active);
  const search = searchCommands(parts);
  return (command: DeskCommand): boolean | undefined => {
    const handlers: Handlers = {
      ...move.handlers,
      ...write,
      ...look,
      ...repair,
      ...terms,
      ...memory,
      ...errors.handlers,
      ...parts.selection.handlers,
      "row-escape": () => errors.drop() || parts.selection.drop(),
      ...search,
    };
    return handlers[command]() === false ? false : undefined;
  };
}

function repairCommands({ repairs, active }: DeskCommandParts, desk: Desk) {
  const step = (run: () => void) => () => (active?.canEdit ? run() : false);
  return {
    align: step(() => {
      desk.setAligning(!desk.isAligning);
      // The keys of the alignment are keys of the row.
      if (!desk.isAligning) desk.goTo(desk.index, "row");
    }),
    merge: step(() => repairs.repair("merge")),
    split: step(() => repairs.repair("split")),
    "move-up": step(() => repairs.repair("move-up")),
    "move-down": step(() => repairs.repair("move-down")),
    insert: step(() => repairs.repair("insert")),
    unlink: step(() => repairs.repair("unlink")),
    pinpoint: step(repairs.pinpoint),
    realign: step(repairs.realigning.open),
    "link-accepted": step(() => repairs.mark("accepted")),
    "link-doubtful": step(() => repairs.mark("doubtful")),
    "link-moved": step(() => repairs.mark("moved")),
    "link-clear": step(() => repairs.mark(null)),
    "block-down": step(() => desk.extendBlock(desk.index + 1)),
    "block-up": step(() => desk.extendBlock(desk.index - 1)),
    "block-end": () => (desk.block ? desk.endBlock() : false),
    "dismiss-all": repairs.dismissing.open,
    repeat: step(repairs.repeating.open),
    "undo-step": step(repairs.undo),
    "row-undo-step": step(repairs.undo),
  };
}

function searchCommands({ finding, repairs }: DeskCommandParts) {
  return {
    find: finding.open,
    "find-next": () => finding.step(1),
    "find-previous": () => finding.step(-1),
    replace: () => repairs.replacing.open(),
    "filter-text": filterOnSelection,
  };
}

/** Goes to the filter's box, with what is selected. */
function filterOnSelection(): void {
  const field = document.getElementById(FILTER_TEXT_ID);
  if (!(field instanceof HTMLInputElement)) return;
  const text = selectedText();
  field.select();
  field.focus();
  if (text !== "") replaceRange(field, { start: 0, end: field.value.length }, quoteText(text));
}

function useLooks({ active, repairs, onDialog }: DeskCommandParts, desk: Desk) {
  const caret = () => active?.editorRef.current?.selectionStart ?? 0;
  const flagHere = () => active && flagAtCaret(active.flags, caret());
  const comment = (quote?: Quote) => {
    if (!active) return false;
    const aim = { segmentId: active.row.id, ...(quote && { quote }) };
    return desk.enterPanel("comments", aim);
  };
  const { announce, document: header } = useWorkbench();
  const t = useTranslations("review");
  const diff = () => {
    const next = nextBaseline(desk.baseline);
    desk.setBaseline(next);
    announce(t(`baselineIs.${next}`));
  };
  const focusRow = () => desk.goTo(desk.index, "row");
  return {
    "go-to": () => onDialog("go-to"),
    steps: () => (active?.canEdit ? onDialog("steps") : false),
    help: () => onDialog("help"),
    palette: () => onDialog("palette"),
    fix: () => {
      const flag = flagHere();
      if (active?.canEdit && flag && flag.suggestion !== null) active.fix(flag);
    },
    "fix-all": () => {
      if (!active?.canEdit) return false;
      const fixes = fixesToRepeat(active);
      // A flag that the caret is on comes first; in a text without one, what the person has changed there.
      return fixes.length > 0
        ? repairs.replacing.open(fixes)
        : active.fixAll(flagHere() ?? undefined);
    },
    dismiss: () => {
      const flag = flagHere();
      if (flag) active?.askDismissal(flag, true);
    },
    "copy-source": () => active?.replaceText(active.row.source),
    "restore-machine": () => active?.replaceText(active.row.machineTarget),
    "no-break-space": () => insertNoBreakSpace(active?.editorRef.current),
    "insert-tag": () => {
      const field = active?.editorRef.current;
      if (!header.isTagged || !active?.canEdit || !field) return false;
      if (!insertTag(field, active.row.source)) announce(t("noTagMissing"));
      return true;
    },
    comment: () => comment(selectedQuote(active?.editorRef.current)),
    "row-comment": () => comment(),
    preview: () => {
      desk.setPreviewOpen(!desk.isPreviewOpen);
      announce(t(desk.isPreviewOpen ? "preview.closed" : "preview.opened"));
    },
    diff,
    "row-diff": diff,
    "leave-text": focusRow,
    edit: () => desk.goTo(desk.index, "text"),
  };
}

function insertNoBreakSpace(field: HTMLTextAreaElement | null | undefined): void {
  if (!field) return;
  const { selectionStart: start, selectionEnd: end, value } = field;
  replaceRange(field, { start, end }, noBreakSpaceBefore(value.slice(end)));
}
