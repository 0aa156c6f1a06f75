"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { useWorkbench } from "@/components/segment/workbench";
import type { SegmentRow } from "@/lib/schemas/segment";
import type { ActiveSegment } from "./active-segment";
import type { Block } from "./block-of-rows";
import { useDesk } from "./desk";
import type { MoveRows } from "./use-block-moves";
import type { RepairToRun } from "./use-repair-runner";

interface PinpointParts {
  readonly ask: (task: RepairToRun) => void;
  readonly moveRows: MoveRows;
}

/** What was marked to go elsewhere. */
type Pinned = { readonly row: SegmentRow } | { readonly block: Block };

/** Mark, go, mark: says which translation goes elsewhere, or which block of them, and takes it there. */
export function usePinpoint(
  active: ActiveSegment | null,
  { ask, moveRows }: PinpointParts,
): { readonly pinpoint: () => void } {
  const { announce } = useWorkbench();
  const { block, items } = useDesk();
  const t = useTranslations("review.alignment");
  const [pinned, setPinned] = useState<Pinned | null>(null);
  const pin = (row: SegmentRow) => {
    if (block) {
      setPinned({ block });
      announce(t("pinnedBlock", { first: block.from + 1, last: block.to }));
    } else if (row.target === "") {
      announce(t("nothingToPin"));
    } else {
      setPinned({ row });
      announce(t("pinned", { number: row.position + 1 }));
    }
  };
  const drop = (what: Pinned, row: SegmentRow) => {
    setPinned(null);
    if ("row" in what) {
      if (what.row.id !== row.id) ask({ kind: "relink", row: what.row, other: row });
      return;
    }
    // Rows that were merged or moved meanwhile are another block.
    const isThere = items.every(
      ({ id, position }) =>
        what.block.ids.has(id) === (position >= what.block.from && position < what.block.to),
    );
    if (!isThere) announce(t("blockGone"));
    else if (row.position !== what.block.from) moveRows(what.block, row.position);
  };
  const pinpoint = () => {
    if (!active) return;
    if (pinned) drop(pinned, active.row);
    else pin(active.row);
  };
  return { pinpoint };
}
