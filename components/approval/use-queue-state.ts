"use client";

import { useSearchParams } from "next/navigation";
import { useTranslations } from "next-intl";
import { useRef, useState } from "react";
import { useMayApprove } from "@/components/segment/approve-button";
import { type DiffBaseline, nextBaseline } from "@/components/segment/diff-baseline";
import { extend, toggle } from "@/components/segment/selection";
import { useSegmentActions } from "@/components/segment/use-segment-actions";
import { useSegmentAddress } from "@/components/segment/use-segment-address";
import { useWorkbench } from "@/components/segment/workbench";
import type { OutlineItem, SegmentRow } from "@/lib/schemas/segment";
import type { Queue } from "./queue";
import type { LastStep } from "./use-last-step";

/** Where the editor stands, what is chosen, and what the decisions do. */
export function useQueueState(
  items: readonly OutlineItem[],
  { askReason, lastStep }: { askReason: (row: SegmentRow) => void; lastStep: LastStep },
) {
  const [place, setPlace] = useState({ index: 0, turn: 0 });
  const [editingId, edit] = useState<string | null>(null);
  const [baseline, setBaseline] = useState<DiffBaseline>("machine");
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const lastChosen = useRef(-1);
  const index = Math.min(place.index, items.length - 1);
  const goTo = (wanted: number) => {
    const last = items.length - 1;
    setPlace(({ turn }) => ({ index: Math.max(0, Math.min(wanted, last)), turn: turn + 1 }));
  };
  const choose = (id: string) => {
    lastChosen.current = items.findIndex((item) => item.id === id);
    setChosen((ids) => toggle(ids, id));
  };
  // What waits again is listed once the queue was read anew.
  const [wantedId, setWantedId] = useState<string | null>(null);
  const wanted = wantedId === null ? -1 : items.findIndex(({ id }) => id === wantedId);
  if (wanted >= 0) {
    setWantedId(null);
    setPlace(({ turn }) => ({ index: wanted, turn: turn + 1 }));
  }
  useArrival(items, (at) => setPlace({ index: at, turn: 1 }));
  useSegmentAddress(place.turn > 0 ? items[index]?.id : undefined);
  const decisions = useDecisions({ items, goTo, edit, askReason, lastStep });
  const queue: Queue = {
    items,
    index,
    turn: place.turn,
    editingId,
    baseline,
    chosen,
    goTo,
    choose,
    edit,
    ...decisions.queue,
    undoStep: lastStep.undo,
    undoNewest: () => void lastStep.undoNewest().then(setWantedId),
  };
  return {
    queue,
    sendBack: decisions.sendBack,
    setChosen,
    cycleBaseline: () => setBaseline(nextBaseline),
    chooseTo: (to: number) => {
      const range = { from: lastChosen.current, to };
      setChosen((ids) => extend(ids, idsOf(items), range));
    },
    chooseAll: () => setChosen(new Set(idsOf(items.filter(({ state }) => state === "submitted")))),
  };
}

/** Comes back to the segment that the address names, if it still stands in the queue, once that is read. */
function useArrival(items: readonly OutlineItem[], comeTo: (index: number) => void): void {
  const named = useSearchParams().get("segment");
  const [awaited, setAwaited] = useState(named);
  if (awaited === null || items.length === 0) return;
  setAwaited(null);
  const at = items.findIndex(({ id }) => id === awaited);
  if (at >= 0) comeTo(at);
}

export const idsOf = (items: readonly OutlineItem[]) => items.map(({ id }) => id);

type DecisionParts = Pick<Queue, "items" | "goTo" | "edit" | "askReason"> & {
  readonly lastStep: LastStep;
};

/** Every decision goes on to the next line that waits, before the server answers. */
function useDecisions({ items, goTo, edit, askReason, lastStep }: DecisionParts) {
  const actions = useSegmentActions();
  const { outbox, announce } = useWorkbench();
  const mayApprove = useMayApprove();
  const t = useTranslations("approval");
  const problems = useTranslations("problems");
  const placeOf = (row: SegmentRow) => items.findIndex(({ id }) => id === row.id);
  const advance = (row: SegmentRow) => {
    const from = placeOf(row);
    const waits = ({ id, state }: OutlineItem) =>
      (outbox.entries.get(id)?.expected ?? state) === "submitted";
    const after = items.findIndex((item, at) => at > from && waits(item));
    goTo(after >= 0 ? after : from);
  };
  const approve = (row: SegmentRow) => {
    if (row.state !== "submitted") return;
    if (!mayApprove(row)) {
      announce(problems("self-approval"));
      return;
    }
    const held = outbox.entries.get(row.id);
    const text = held?.intent === "hold" ? (held.text ?? undefined) : undefined;
    lastStep.forget();
    void actions.approve(row, text);
    announce(t("approvedOne", { number: row.position + 1 }));
    edit(null);
    advance(row);
  };
  const undo = (row: SegmentRow) => {
    void actions.undo(row);
    announce(t("undone", { number: row.position + 1 }));
    goTo(placeOf(row));
  };
  const sendBack = (row: SegmentRow, reason: string) => {
    lastStep.forget();
    void actions.sendBack(row, reason);
    announce(t("returnedOne", { number: row.position + 1 }));
    advance(row);
  };
  return { queue: { askReason, approve, undo }, sendBack };
}
