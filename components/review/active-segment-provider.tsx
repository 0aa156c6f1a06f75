"use client";

import { type ReactNode, type RefObject, useEffect, useMemo, useRef, useState } from "react";
import { FindingContext } from "@/components/find-replace/finding";
import { ReplaceDialog } from "@/components/find-replace/replace-dialog";
import { useFinding } from "@/components/find-replace/use-finding";
import { useKeyTable } from "@/components/keys/use-key-table";
import { SendBackDialog } from "@/components/segment/send-back-dialog";
import { flagAfter, type ShownFlag } from "@/components/segment/shown-flag";
import { useOwnPlace } from "@/components/segment/use-live-document";
import { useOutboxEntry } from "@/components/segment/use-outbox-entry";
import {
  type Dismissal,
  type SegmentActions,
  useSegmentActions,
} from "@/components/segment/use-segment-actions";
import { useSegmentRow } from "@/components/segment/use-segment-row";
import { useWorkbench } from "@/components/segment/workbench";
import { viewSegment } from "@/lib/client/outbox-entry";
import type { SegmentRow } from "@/lib/schemas/segment";
import {
  type ActiveSegment,
  ActiveSegmentContext,
  type SegmentCommands,
  TypedSegmentContext,
} from "./active-segment";
import { type DeskDialog, useDesk } from "./desk";
import { DESK_KEYS, type DeskCommand } from "./desk-keys";
import { DeskTermDialog } from "./desk-term-dialog";
import { DismissAllDialog } from "./dismiss-all-dialog";
import { DismissDialog } from "./dismiss-dialog";
import { FixAllDialog } from "./fix-all-dialog";
import { RealignDialog } from "./realign-dialog";
import { RepairDialog } from "./repair-dialog";
import { replaceRange } from "./replace-range";
import { RuleOfferDialog } from "./rule-offer-dialog";
import { SelectionBar } from "./selection-bar";
import { RepeatDialog } from "./repeat-dialog";
import { ToldFlags } from "./told-flags";
import { ToldSaves } from "./told-saves";
import { useAfterFrame } from "./use-after-frame";
import { useConcordance } from "./use-concordance";
import { useDeskCommands } from "./use-desk-commands";
import { useDeskTerms, useSegmentTerms } from "./use-desk-terms";
import { type FixPreviewing, useFixPreview } from "./use-fix-preview";
import { useLiveFlags } from "./use-live-flags";
import { type Repairs, useRepairs } from "./use-repairs";
import { type RuleOffer, useRuleOffer } from "./use-rule-offer";
import { useSegmentMatches } from "./use-segment-matches";
import { useSelectionSteps } from "./use-selection-steps";

export interface ActiveSegmentProviderProps {
  readonly runRef: RefObject<(command: DeskCommand) => void>;
  readonly onDialog: (dialog: DeskDialog) => void;
  readonly children: ReactNode;
}

/** A flag of which is asked why it is no error. */
interface FlagToDismiss {
  readonly flag: ShownFlag;
  readonly goesOn: boolean;
}

/** Knows the active segment, and runs the desk's commands on it. */
export function ActiveSegmentProvider(props: ActiveSegmentProviderProps) {
  const { runRef, onDialog, children } = props;
  const actions = useSegmentActions();
  const [toDismiss, setToDismiss] = useState<FlagToDismiss | null>(null);
  const [isReturning, setReturning] = useState(false);
  const rule = useRuleOffer();
  const fixPreview = useFixPreview();
  const active = useActiveModel({
    actions,
    onDismiss: setToDismiss,
    onRule: rule.ask,
    onFixAll: fixPreview.open,
  });
  const repairs = useRepairs(active);
  const terms = useDeskTerms(active);
  const finding = useFinding();
  const selection = useSelectionSteps();
  const desk = useDesk();
  const run = useDeskCommands({
    active,
    actions,
    repairs,
    finding,
    selection,
    onAddTerm: terms.add,
    onDialog,
    onSendBack: () => setReturning(true),
  });
  useEffect(() => {
    runRef.current = run;
  });
  useKeyTable({ screen: "desk", table: DESK_KEYS }, run, desk.isAligning);
  return (
    <ActiveSegmentContext value={useAfterTyping(active)}>
      <SelectionBar selection={selection} />
      <FindingContext value={finding}>
        <TypedSegmentContext value={active}>{children}</TypedSegmentContext>
        <RepairDialogs repairs={repairs} fixPreview={fixPreview} />
      </FindingContext>
      <FlagDismissal
        toDismiss={toDismiss}
        active={active}
        actions={actions}
        rule={rule}
        onClose={() => setToDismiss(null)}
      />
      <RuleOfferDialog rule={rule} />
      <DeskTermDialog terms={terms} />
      <ToldFlags />
      <ToldSaves />
      <SendBackDialog
        open={isReturning}
        segmentId={active?.row.id}
        onOpenChange={setReturning}
        onSendBack={(reason) => active && void actions.sendBack(active.row, reason)}
      />
    </ActiveSegmentContext>
  );
}

interface FlagDismissalProps {
  readonly toDismiss: FlagToDismiss | null;
  readonly active: ActiveSegment | null;
  readonly actions: SegmentActions;
  readonly rule: RuleOffer;
  readonly onClose: () => void;
}

/** Asks why a flag is no error, says so to the server, and goes on to the next flag where it was asked by key. */
function FlagDismissal({ toDismiss, active, actions, rule, onClose }: FlagDismissalProps) {
  const { goToSegment, run } = useDesk();
  const goToNextFlag = (flag: ShownFlag) => {
    const next = active && flagAfter(active.flags, flag);
    if (next) goToSegment(active.row.id, "text", { start: next.start, end: next.start });
    else run("next-flagged");
  };
  const dismiss = async (flag: ShownFlag, why: Dismissal) => {
    const stored = active && (await actions.dismiss(active.row, flag, why));
    if (stored) rule.afterDismissal(stored, flag);
  };
  return (
    <DismissDialog
      flag={toDismiss?.flag ?? null}
      text={active?.view.target ?? ""}
      onClose={onClose}
      onDismiss={(flag, why) => void dismiss(flag, why)}
      onDone={(flag) => toDismiss?.goesOn && goToNextFlag(flag)}
    />
  );
}

/** What stands around the text follows the typing a frame later; another segment, or another version of it, comes at once. */
function useAfterTyping(active: ActiveSegment | null): ActiveSegment | null {
  const before = useAfterFrame(active);
  return before?.row === active?.row ? before : active;
}

interface RepairDialogsProps {
  readonly repairs: Repairs;
  readonly fixPreview: FixPreviewing;
}

function RepairDialogs({ repairs, fixPreview }: RepairDialogsProps) {
  return (
    <>
      <RepairDialog repairs={repairs} />
      <RealignDialog realigning={repairs.realigning} />
      <FixAllDialog previewing={fixPreview} onApply={repairs.fixAll} />
      <DismissAllDialog dismissing={repairs.dismissing} />
      <ReplaceDialog replacing={repairs.replacing} />
      <RepeatDialog repeating={repairs.repeating} />
    </>
  );
}

interface ModelParts {
  readonly actions: SegmentActions;
  readonly onDismiss: (toDismiss: FlagToDismiss) => void;
  readonly onRule: RuleOffer["ask"];
  readonly onFixAll: FixPreviewing["open"];
}

function selectionIn(field: HTMLTextAreaElement | null) {
  const { selectionStart: start = 0, selectionEnd: end = start } = field ?? {};
  return { start, end };
}

/** What the project knows of a row. */
function useKnown(row: SegmentRow | undefined, editorRef: ActiveSegment["editorRef"]) {
  const terms = useSegmentTerms(row);
  const matches = useSegmentMatches(row);
  const concordance = useConcordance(row?.id, editorRef);
  return useMemo(() => ({ terms, matches, concordance }), [terms, matches, concordance]);
}

function useActiveModel(parts: ModelParts): ActiveSegment | null {
  const { document } = useWorkbench();
  const { items, index } = useDesk();
  const item = items[index];
  const row = useSegmentRow(item?.position ?? 0);
  const entry = useOutboxEntry(item?.id ?? "");
  const editorRef = useRef<HTMLTextAreaElement>(null);
  const canEdit = document.permissions.includes("segment.edit");
  const view = useMemo(() => row && viewSegment(row, entry), [row, entry]);
  useOwnPlace(item?.id);
  const known = useKnown(row, editorRef);
  const flags = useLiveFlags(row, view?.target ?? "", canEdit);
  const commands = useSegmentCommands(row, editorRef, parts);
  return useMemo(() => {
    if (!row || !view || !commands || row.id !== item?.id) return null;
    return { row, view, entry, flags, ...known, ...commands, canEdit, editorRef };
  }, [row, view, entry, flags, known, commands, canEdit, item?.id]);
}

/** What can be done with the active segment; null while its row is loading. */
function useSegmentCommands(
  row: SegmentRow | undefined,
  editorRef: ActiveSegment["editorRef"],
  { actions, onDismiss, onRule, onFixAll }: ModelParts,
): SegmentCommands | null {
  const { outbox, live } = useWorkbench();
  return useMemo<SegmentCommands | null>(() => {
    if (!row) return null;
    const replace = (range: { start: number; end: number }, text: string) => {
      if (editorRef.current) replaceRange(editorRef.current, range, text);
    };
    return {
      type: (text) => {
        live.place.type();
        outbox.edit(row, text);
      },
      replaceText: (text, replacement = {}) => {
        // What stood there is saved first, and marked to be kept when the new text arrives.
        outbox.flush();
        replace({ start: 0, end: editorRef.current?.value.length ?? 0 }, text);
        outbox.edit(row, text, replacement);
      },
      insert: (text) => replace(selectionIn(editorRef.current), text),
      fix: (flag) => flag.suggestion !== null && replace(flag, flag.suggestion),
      fixAll: (flag) => onFixAll(row, flag),
      askDismissal: (flag, goesOn = false) => onDismiss({ flag, goesOn }),
      askRule: onRule && ((flag) => onRule(row, flag)),
      reopen: (flag) => void actions.reopen(row, flag),
    };
  }, [row, editorRef, outbox, live, actions, onDismiss, onRule, onFixAll]);
}
