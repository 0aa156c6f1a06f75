"use client";

import { useCallback, useEffect, useRef } from "react";
import type { ActiveSegment } from "./active-segment";
import { pushStep, type UndoStep } from "./undo-stack";

/** The steps that can be taken back, newest last: what changed many rows as it is made, edits when a row is left. */
export interface UndoStack {
  readonly push: (step: UndoStep) => void;
  /** Takes one step out, wherever it is; false when it is gone already. */
  readonly drop: (step: UndoStep) => boolean;
  readonly pop: () => UndoStep | undefined;
}

/** One stack for texts and alignment, for as long as the desk is open. */
export function useUndoStack(active: ActiveSegment | null): UndoStack {
  const steps = useRef<readonly UndoStep[]>([]);
  const visit = useRef<{ id: string; before: string; now: string } | null>(null);
  const push = useCallback((step: UndoStep) => {
    steps.current = pushStep(steps.current, step);
  }, []);
  /** What was typed since the row was entered becomes a step of its own. */
  const endVisit = useCallback(() => {
    const left = visit.current;
    if (left && left.before !== left.now) {
      push({ kind: "text", segmentId: left.id, before: left.before });
    }
    visit.current = null;
  }, [push]);
  const id = active?.row.id;
  const target = active?.view.target;
  // A repair ends the visit; the row as it has left it, which may have the same target, begins the next one.
  const version = active?.row.version;
  useEffect(() => {
    if (id === undefined || target === undefined) return;
    if (visit.current?.id === id) {
      visit.current = { ...visit.current, now: target };
      return;
    }
    endVisit();
    visit.current = { id, before: target, now: target };
  }, [id, target, version, endVisit]);
  const pushRepair = useCallback(
    (step: UndoStep) => {
      endVisit();
      push(step);
    },
    [endVisit, push],
  );
  const drop = useCallback((step: UndoStep) => {
    const left = steps.current.filter((known) => known !== step);
    const isThere = left.length < steps.current.length;
    steps.current = left;
    return isThere;
  }, []);
  const pop = useCallback(() => {
    // With nothing to take back the visit goes on: what is typed next is compared with the text of now.
    const hasTyped = visit.current?.before !== visit.current?.now;
    if (!hasTyped && steps.current.length === 0) return undefined;
    endVisit();
    const step = steps.current.at(-1);
    steps.current = steps.current.slice(0, -1);
    return step;
  }, [endVisit]);
  return { push: pushRepair, drop, pop };
}
