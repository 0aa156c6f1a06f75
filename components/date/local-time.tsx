"use client";

import { type DateTimeFormatOptions, useFormatter, useTimeZone } from "next-intl";
import { useSyncExternalStore } from "react";
import { neverChanges } from "@/components/ui/never-changes";

const FORMATS = {
  date: { dateStyle: "medium" },
  "date-time": { dateStyle: "medium", timeStyle: "short" },
  time: { timeStyle: "short" },
} as const satisfies Record<string, DateTimeFormatOptions>;

const readTimeZone = () => new Intl.DateTimeFormat().resolvedOptions().timeZone;

export interface LocalTimeProps {
  /** An instant, ISO 8601. */
  readonly at: string;
  readonly format?: keyof typeof FORMATS;
}

/** An instant in the reader's time zone; the server, which does not know it, writes UTC. */
export function LocalTime({ at, format = "date-time" }: LocalTimeProps) {
  const formatter = useFormatter();
  const serverZone = useTimeZone() ?? "UTC";
  const timeZone = useSyncExternalStore(neverChanges, readTimeZone, () => serverZone);
  return (
    <time dateTime={at} className="tabular-nums">
      {formatter.dateTime(new Date(at), { ...FORMATS[format], timeZone })}
    </time>
  );
}
