"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { useOutboxEntry } from "@/components/segment/use-outbox-entry";
import type { OutboxEntry } from "@/lib/client/outbox-entry";
import { useDesk } from "./desk";

/** A segment while the person is on it. */
interface Visit {
  readonly id: string;
  /** The number of the segment, from 1. */
  readonly number: number;
  /** When something of it was stored last as the person came. */
  readonly savedAt: number | null;
}

/** Says to screen readers, once the person has left a segment, that what they did there is stored. */
export function ToldSaves() {
  const t = useTranslations("review");
  const left = useLeftSegment();
  const entry = useOutboxEntry(left?.id ?? "");
  return (
    <p aria-live="polite" className="sr-only">
      {left && isStored(entry, left) && t("savedNow", { number: left.number })}
    </p>
  );
}

/** Whether all of a segment is stored, and some of it since the person came. */
function isStored(entry: OutboxEntry | undefined, { savedAt }: Visit): boolean {
  return entry?.text === null && entry.status === "idle" && entry.savedAt !== savedAt;
}

/** The segment that the person was on before; undefined on the first. */
function useLeftSegment(): Visit | undefined {
  const { items, index } = useDesk();
  const item = items[index];
  const entry = useOutboxEntry(item?.id ?? "");
  const [{ now, left }, setVisits] = useState<{
    now?: Visit | undefined;
    left?: Visit | undefined;
  }>({});
  if (item && item.id !== now?.id) {
    const { id, position } = item;
    setVisits({ now: { id, number: position + 1, savedAt: entry?.savedAt ?? null }, left: now });
  }
  return left;
}
