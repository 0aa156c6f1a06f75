"use client";

import { useQueryClient } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useWorkbench } from "@/components/segment/workbench";
import { displacedBy, type RowRange } from "@/lib/alignment/exchange-targets";
import { rowAt } from "@/lib/client/cached-segments";
import { moveBlock } from "@/lib/client/repair-calls";
import { MAX_BLOCK } from "@/lib/schemas/move-block";
import type { SegmentRow } from "@/lib/schemas/segment";
import { useDesk } from "./desk";
import type { useRepairRunner } from "./use-repair-runner";
import type { UndoStack } from "./use-undo-stack";

interface BlockMovesParts {
  readonly attempt: ReturnType<typeof useRepairRunner>["attempt"];
  readonly stack: UndoStack;
  /** Asks before an approval is lost. */
  readonly confirm: (rows: readonly SegmentRow[], run: () => void) => void;
}

/** Moves the translations of neighbouring rows so that the first of them stands at a position. */
export type MoveRows = (block: RowRange, to: number) => void;

export function useBlockMoves({ attempt, stack, confirm }: BlockMovesParts): MoveRows {
  const { document, outbox, announce } = useWorkbench();
  const { place } = useDesk();
  const client = useQueryClient();
  const t = useTranslations("review.alignment");
  const documentId = document.id;

  const rowsOf = async ({ from, to }: RowRange) => {
    const positions = Array.from({ length: to - from }, (_none, index) => from + index);
    const rows: SegmentRow[] = [];
    // One after another: neighbours are in one window, which is asked for once.
    for (const position of positions) {
      const row = await rowAt(client, documentId, position);
      if (!row) return undefined;
      rows.push(row);
    }
    return rows;
  };

  /** What was typed in the rows is stored first; a text that cannot be stored says so by itself. */
  const seen = async (rows: readonly SegmentRow[]) => {
    const versions = [];
    for (const row of rows) {
      const version = await outbox.settle(row);
      if (version === null) return undefined;
      versions.push({ id: row.id, version });
    }
    return versions;
  };

  const send = (rows: { readonly block: SegmentRow[]; readonly displaced: SegmentRow[] }) =>
    void attempt(async () => {
      const block = await seen(rows.block);
      const displaced = block && (await seen(rows.displaced));
      if (!displaced) return undefined;
      const { repairId } = await moveBlock({ documentId, block, displaced });
      stack.push({ kind: "repair", repairId });
      // The rows go with their translations, and the person with the row.
      return { rows: place ? [{ id: place.id }] : [] };
    }, t("done.move-block"));

  const move = async (range: RowRange, to: number) => {
    const room = displacedBy(range, to, Number.POSITIVE_INFINITY);
    const block = room && (await rowsOf(range));
    const displaced = room && (await rowsOf(room));
    if (!block || !displaced) return announce(t("noRoom"));
    confirm([...block, ...displaced], () => send({ block, displaced }));
  };
  return (block, to) => {
    if (block.to - block.from > MAX_BLOCK) announce(t("tooLong", { limit: MAX_BLOCK }));
    else void move(block, to);
  };
}
