"use client";

import { useTranslations } from "next-intl";
import { useWorkbench } from "@/components/segment/workbench";
import type { Desk, FocusWish } from "./desk";
import { nextFlagged, nextOpen } from "./next-segment";

export type DeskMoves = ReturnType<typeof useDeskMoves>;

/** Goes from row to row, in the text or on the row as one was. */
export function useDeskMoves({ items, index, goTo }: Desk) {
  const { announce, outbox } = useWorkbench();
  const t = useTranslations("review");
  const focusNow = (): FocusWish =>
    document.activeElement instanceof HTMLTextAreaElement ? "text" : "row";
  const to = (target: number, message: string, focus: FocusWish = focusNow()) => {
    if (target < 0 || target >= items.length) {
      announce(message);
      return;
    }
    outbox.flush();
    goTo(target, focus);
  };
  const flagged = (step: 1 | -1) => to(nextFlagged(items, index, step), t("noMoreFlags"), "text");
  const handlers = {
    next: () => to(index + 1, t("atEnd")),
    previous: () => to(index - 1, t("atStart")),
    "row-next": () => to(index + 1, t("atEnd"), "row"),
    "row-previous": () => to(index - 1, t("atStart"), "row"),
    "next-flagged": () => flagged(1),
    "previous-flagged": () => flagged(-1),
    first: () => to(0, t("atStart")),
    last: () => to(items.length - 1, t("atEnd")),
  };
  const nextInDocument = () => to(index + 1, t("atEnd"), "text");
  const nextInQueue = () => {
    const stateOf = ({ id, state }: (typeof items)[number]) =>
      outbox.entries.get(id)?.expected ?? state;
    to(nextOpen(items, index, stateOf), t("nothingOpen"), "text");
  };
  return { handlers, nextInDocument, nextInQueue };
}
