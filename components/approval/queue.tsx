"use client";

import { createContext, use } from "react";
import type { DiffBaseline } from "@/components/segment/diff-baseline";
import type { OutlineItem, SegmentRow } from "@/lib/schemas/segment";

/** Where the editor is in the queue, and what their decisions do. */
export interface Queue {
  readonly items: readonly OutlineItem[];
  readonly index: number;
  /** Tells two moves to one row apart. */
  readonly turn: number;
  readonly editingId: string | null;
  readonly baseline: DiffBaseline;
  readonly chosen: ReadonlySet<string>;
  readonly goTo: (index: number) => void;
  readonly choose: (id: string) => void;
  readonly edit: (id: string | null) => void;
  readonly approve: (row: SegmentRow) => void;
  readonly askReason: (row: SegmentRow) => void;
  readonly undo: (row: SegmentRow) => void;
  /** Takes the last step back when it was the last decision; tells whether it was. */
  readonly undoStep: () => boolean;
  /** Takes the newest decision back that still stands, as the server knows it, and goes there. */
  readonly undoNewest: () => void;
}

export const QueueContext = createContext<Queue | null>(null);

/** The queue that the component stands in. */
export function useQueue(): Queue {
  const queue = use(QueueContext);
  if (!queue) throw new Error("useQueue is called outside of an approval queue");
  return queue;
}
