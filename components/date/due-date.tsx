"use client";

import { AlarmClock, CalendarDays } from "lucide-react";
import { useFormatter, useTranslations } from "next-intl";
import { useSyncExternalStore } from "react";
import { classNames } from "@/components/ui/class-names";
import { neverChanges } from "@/components/ui/never-changes";

/** Today where the reader is; Sweden writes days as ISO 8601 does. */
const readToday = () => new Intl.DateTimeFormat("sv-SE").format(new Date());

export interface DueDateProps {
  /** A day, ISO 8601. */
  readonly on: string;
  /** Nothing is left to do: it cannot be overdue. */
  readonly isDone: boolean;
}

/** The day on which something is to be done, and whether that day is past; the server does not know the reader's. */
export function DueDate({ on, isDone }: DueDateProps) {
  const t = useTranslations("work");
  const format = useFormatter();
  const today = useSyncExternalStore(neverChanges, readToday, () => "");
  const isOverdue = !isDone && on < today;
  const day = format.dateTime(new Date(`${on}T00:00:00Z`), {
    dateStyle: "medium",
    timeZone: "UTC",
  });
  const Icon = isOverdue ? AlarmClock : CalendarDays;
  return (
    <time
      dateTime={on}
      className={classNames(
        "inline-flex items-center gap-1.5 whitespace-nowrap [&_svg]:size-3.5",
        isOverdue ? "font-medium text-danger" : "text-muted",
      )}
    >
      <Icon aria-hidden />
      {t(isOverdue ? "overdue" : "due", { day })}
    </time>
  );
}
