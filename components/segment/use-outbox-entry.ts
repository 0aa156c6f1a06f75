"use client";

import { useSyncExternalStore } from "react";
import type { OutboxSummary } from "@/lib/client/outbox-entries";
import type { OutboxEntry } from "@/lib/client/outbox-entry";
import { useWorkbench } from "./workbench";

/** What is on its way for a segment. */
export function useOutboxEntry(segmentId: string): OutboxEntry | undefined {
  const { entries } = useWorkbench().outbox;
  const read = () => entries.get(segmentId);
  return useSyncExternalStore(entries.subscribe, read, read);
}

/** What is on its way altogether. */
export function useOutboxSummary(): OutboxSummary {
  const { entries } = useWorkbench().outbox;
  return useSyncExternalStore(entries.subscribe, entries.summary, entries.summary);
}
