"use client";

import { useQueryClient } from "@tanstack/react-query";
import { useRef } from "react";
import { useKeyTable } from "@/components/keys/use-key-table";
import { useWorkbench } from "@/components/segment/workbench";
import { cachedRow } from "@/lib/client/cached-segments";
import { viewSegment } from "@/lib/client/outbox-entry";
import type { SegmentRow } from "@/lib/schemas/segment";
import type { Queue } from "./queue";
import { QUEUE_KEYS, type QueueCommand } from "./queue-keys";

export interface QueueKeyParts {
  readonly queue: Queue;
  readonly cycleBaseline: () => void;
  readonly chooseTo: (index: number) => void;
  readonly onDialog: (dialog: "help" | "palette") => void;
  readonly onApproveChosen: () => void;
  readonly onGroup: () => void;
}

/** Runs the queue's commands by key; gives the function that does. */
export function useQueueKeys(parts: QueueKeyParts) {
  const { queue, cycleBaseline, chooseTo, onDialog, onApproveChosen, onGroup } = parts;
  const client = useQueryClient();
  const { document, outbox } = useWorkbench();
  const lastDecided = useRef<number>(-1);
  const rowAt = (index: number): SegmentRow | undefined => {
    const item = queue.items[index];
    const row = item && cachedRow(client, document.id, item.position);
    return row && viewSegment(row, outbox.entries.get(row.id));
  };
  const decide = (run: (row: SegmentRow) => void) => {
    const row = rowAt(queue.index);
    if (!row) return;
    lastDecided.current = queue.index;
    run(row);
  };
  const undo = () => {
    if (queue.undoStep()) return;
    const here = rowAt(queue.index);
    const isDecided = here?.state === "approved" || here?.state === "returned";
    const row = isDecided ? here : rowAt(lastDecided.current);
    if (row && row.state !== "submitted") queue.undo(row);
    else queue.undoNewest();
  };
  const handlers: Readonly<Record<QueueCommand, () => unknown>> = {
    help: () => onDialog("help"),
    palette: () => onDialog("palette"),
    "approve-selected": () => queue.chosen.size > 0 && onApproveChosen(),
    group: onGroup,
    "row-next": () => queue.goTo(queue.index + 1),
    "row-previous": () => queue.goTo(queue.index - 1),
    approve: () => decide(queue.approve),
    "save-approve": () => decide(queue.approve),
    "send-back": () => decide(queue.askReason),
    edit: () => decide((row) => row.state === "submitted" && queue.edit(row.id)),
    "undo-decision": undo,
    select: () => decide((row) => queue.choose(row.id)),
    "select-range": () => chooseTo(queue.index),
    "row-diff": cycleBaseline,
    "no-break-space": () => window.document.execCommand("insertText", false, "\u00A0"),
    discard: () => {
      queue.edit(null);
      queue.goTo(queue.index);
    },
  };
  const run = (command: QueueCommand) => {
    handlers[command]();
    return undefined;
  };
  useKeyTable({ screen: "queue", table: QUEUE_KEYS }, run);
  return run;
}
