"use client";

import { Check, UserRound } from "lucide-react";
import { useTranslations } from "next-intl";
import { DueDate } from "@/components/date/due-date";
import type { AssignmentRow } from "@/lib/schemas/assignment";
import { useRangeText } from "./use-range-text";

/** Who works on a document, on which part, and until when. */
export function AssignedPeople({
  assignments,
}: {
  readonly assignments: readonly AssignmentRow[];
}) {
  const t = useTranslations("work");
  if (assignments.length === 0) return null;
  return (
    <ul aria-label={t("assigned")} className="flex flex-col gap-0.5 text-xs">
      {assignments.map((assignment) => (
        <li key={assignment.id}>
          <AssignmentLine assignment={assignment} />
        </li>
      ))}
    </ul>
  );
}

/** One assignment in words. */
export function AssignmentLine({ assignment }: { readonly assignment: AssignmentRow }) {
  const t = useTranslations("work");
  const range = useRangeText();
  const { name, from, to, dueOn, left } = assignment;
  const isWhole = from === null && to === null;
  return (
    <span className="flex flex-wrap items-center gap-x-2.5 gap-y-0.5 [&_svg]:size-3.5 [&_svg]:shrink-0">
      <span className="inline-flex items-center gap-1.5">
        <UserRound aria-hidden className="text-muted" />
        {name}
      </span>
      {!isWhole && <span className="text-muted tabular-nums">{range(assignment)}</span>}
      <span className="inline-flex items-center gap-1 text-muted tabular-nums">
        {left === 0 && <Check aria-hidden />}
        {t("left", { count: left })}
      </span>
      {dueOn && <DueDate on={dueOn} isDone={left === 0} />}
    </span>
  );
}
