"use client";

import { useQueryClient } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { type Replacing, useReplacing } from "@/components/find-replace/use-replacing";
import { useWorkbench } from "@/components/segment/workbench";
import { rowAt } from "@/lib/client/cached-segments";
import type { RepairKind } from "@/lib/schemas/repair";
import type { LinkMark, SegmentRow } from "@/lib/schemas/segment";
import type { ActiveSegment } from "./active-segment";
import { useDesk } from "./desk";
import { useBlockMoves } from "./use-block-moves";
import { type DismissingAll, useDismissAll } from "./use-dismiss-all";
import { type FixAll, useFixAll } from "./use-fix-all";
import { useLinkMark } from "./use-link-mark";
import { usePinpoint } from "./use-pinpoint";
import { type Realigning, useRealignment } from "./use-realignment";
import { type RepairToRun, useRepairRunner } from "./use-repair-runner";
import { type Repeating, useRepeating } from "./use-repeating";
import { useUndo } from "./use-undo";
import { useUndoStack } from "./use-undo-stack";

/** A repair that waits for a yes, because an approval would be lost. */
export interface AskedRepair {
  readonly numbers: readonly number[];
  readonly run: () => void;
}

/** Repairs the alignment around the active segment, fixes, replaces or dismisses in many, and takes any of it back. */
export interface Repairs {
  readonly repair: (kind: Exclude<RepairKind, "relink">) => void;
  /** Marks the row, or the block, whose target belongs elsewhere; on another row, takes it there. */
  readonly pinpoint: () => void;
  readonly mark: (link: LinkMark | null) => void;
  readonly realigning: Realigning;
  readonly fixAll: FixAll;
  readonly dismissing: DismissingAll;
  readonly replacing: Replacing;
  readonly repeating: Repeating;
  readonly undo: () => void;
  readonly asked: AskedRepair | null;
  readonly dropQuestion: () => void;
}

/** Where the other row of a repair stands; 0 when it needs none. */
const NEIGHBOUR = {
  merge: 1,
  "move-down": 1,
  "move-up": -1,
  split: 0,
  insert: 0,
  unlink: 0,
} as const;

export function useRepairs(active: ActiveSegment | null): Repairs {
  const { document, announce } = useWorkbench();
  const { block } = useDesk();
  const client = useQueryClient();
  const t = useTranslations("review.alignment");
  const [asked, setAsked] = useState<AskedRepair | null>(null);
  const runner = useRepairRunner(active);
  const stack = useUndoStack(active);
  const undo = useUndo(stack, runner);
  const realigning = useRealignment({ active, attempt: runner.attempt, stack });
  const fixAll = useFixAll({ attempt: runner.attempt, stack });
  const dismissing = useDismissAll({ attempt: runner.attempt, stack, undo: undo.step });
  const replacing = useReplacing({ attempt: runner.attempt, stack, undo: undo.step });

  const repeating = useRepeating({ active, attempt: runner.attempt, stack });

  /** An approval is not lost without a word. */
  const confirm = (rows: readonly SegmentRow[], run: () => void) => {
    const numbers = rows.flatMap(({ state, position }) =>
      state === "approved" ? [position + 1] : [],
    );
    if (numbers.length === 0) run();
    else setAsked({ numbers: numbers.toSorted((one, other) => one - other), run });
  };
  const ask = (task: RepairToRun) =>
    confirm(task.other ? [task.row, task.other] : [task.row], () => {
      void runner.send(task, (repairId) => stack.push({ kind: "repair", repairId }));
    });
  const moveRows = useBlockMoves({ attempt: runner.attempt, stack, confirm });

  const repair: Repairs["repair"] = (kind) => {
    if (!active) return;
    const { row } = active;
    const step = NEIGHBOUR[kind];
    if (block && (kind === "move-up" || kind === "move-down")) {
      return moveRows(block, block.from + step);
    }
    if (step === 0) return ask({ kind, row });
    const at = row.position + step;
    void (at < 0 ? Promise.resolve(undefined) : rowAt(client, document.id, at)).then((other) =>
      other ? ask({ kind, row, other }) : announce(t("noNeighbour")),
    );
  };
  const dropQuestion = () => setAsked(null);
  return {
    repair,
    ...usePinpoint(active, { ask, moveRows }),
    mark: useLinkMark(active),
    realigning,
    fixAll,
    dismissing,
    replacing,
    repeating,
    undo: undo.newest,
    asked,
    dropQuestion,
  };
}
