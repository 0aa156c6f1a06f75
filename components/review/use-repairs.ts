"use client";

import { useQueryClient } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { useWorkbench } from "@/components/segment/workbench";
import { rowAt } from "@/lib/client/cached-segments";
import { markLink } from "@/lib/client/repair-calls";
import type { RepairKind } from "@/lib/schemas/repair";
import type { SegmentRow } from "@/lib/schemas/segment";
import type { ActiveSegment } from "./active-segment";
import { type DismissingAll, useDismissAll } from "./use-dismiss-all";
import { type FixAll, useFixAll } from "./use-fix-all";
import { type Realigning, useRealignment } from "./use-realignment";
import { type RepairToRun, useRepairRunner } from "./use-repair-runner";
import { useUndo } from "./use-undo";
import { useUndoStack } from "./use-undo-stack";

/** A repair that waits for a yes, because an approval would be lost. */
export interface AskedRepair {
  readonly numbers: readonly number[];
  readonly run: () => void;
}

/** Repairs the alignment around the active segment, fixes or dismisses in many, and takes any of it back. */
export interface Repairs {
  readonly repair: (kind: Exclude<RepairKind, "relink">) => void;
  /** Marks the row whose target belongs elsewhere; on another row, links it there. */
  readonly pinpoint: () => void;
  readonly mark: (link: "accepted" | "doubtful" | null) => void;
  readonly realigning: Realigning;
  readonly fixAll: FixAll;
  readonly dismissing: DismissingAll;
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
  const client = useQueryClient();
  const t = useTranslations("review.alignment");
  const [asked, setAsked] = useState<AskedRepair | null>(null);
  const runner = useRepairRunner(active);
  const stack = useUndoStack(active);
  const undo = useUndo(stack, runner.attempt);
  const realigning = useRealignment({ active, attempt: runner.attempt, stack });
  const fixAll = useFixAll({ attempt: runner.attempt, stack });
  const dismissing = useDismissAll({ attempt: runner.attempt, stack, undo: undo.step });

  /** An approval is not lost without a word. */
  const ask = (task: RepairToRun) => {
    const run = () =>
      void runner.send(task, (repairId) => stack.push({ kind: "repair", repairId }));
    const rows = task.other ? [task.row, task.other] : [task.row];
    const approved = rows.filter(({ state }) => state === "approved");
    if (approved.length === 0) run();
    else setAsked({ numbers: approved.map(({ position }) => position + 1), run });
  };

  const repair: Repairs["repair"] = (kind) => {
    if (!active) return;
    const { row } = active;
    const step = NEIGHBOUR[kind];
    if (step === 0) return ask({ kind, row });
    const at = row.position + step;
    void (at < 0 ? Promise.resolve(undefined) : rowAt(client, document.id, at)).then((other) =>
      other ? ask({ kind, row, other }) : announce(t("noNeighbour")),
    );
  };
  const dropQuestion = () => setAsked(null);
  return {
    repair,
    ...useMarks(active, ask),
    realigning,
    fixAll,
    dismissing,
    undo: undo.newest,
    asked,
    dropQuestion,
  };
}

/** Marks on links, and the mark that says which target goes elsewhere. */
function useMarks(active: ActiveSegment | null, ask: (task: RepairToRun) => void) {
  const { outbox, announce } = useWorkbench();
  const t = useTranslations("review.alignment");
  const [pinned, setPinned] = useState<SegmentRow | null>(null);
  const pinpoint = () => {
    if (!active) return;
    const { row } = active;
    if (pinned) {
      setPinned(null);
      if (pinned.id !== row.id) ask({ kind: "relink", row: pinned, other: row });
    } else if (row.target === "") {
      announce(t("nothingToPin"));
    } else {
      setPinned(row);
      announce(t("pinned", { number: row.position + 1 }));
    }
  };
  const mark: Repairs["mark"] = (link) => {
    if (!active) return;
    const { row } = active;
    void outbox
      .perform(row, { write: (version) => markLink({ segmentId: row.id, version, link }) })
      .then((done) => done && announce(t(`marked.${link ?? "clear"}`)));
  };
  return { pinpoint, mark };
}
