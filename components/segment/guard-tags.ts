import type { KeyboardEvent } from "react";
import { readTags } from "@/lib/text/tags/tagged-pieces";

/** Selects the tag, or all of those, that Backspace or Delete would damage; pressed again, the key deletes what is selected. */
export function guardTags(event: KeyboardEvent<HTMLTextAreaElement>): void {
  if (event.key !== "Backspace" && event.key !== "Delete") return;
  const field = event.currentTarget;
  const { selectionStart: from, selectionEnd: to } = field;
  const isBefore = event.key === "Backspace";
  const touched = readTags(field.value)
    .map(({ span }) => span)
    .filter(({ start, end }) => {
      if (from < to) return start < to && from < end;
      return isBefore ? start < from && from <= end : start <= from && from < end;
    });
  const start = Math.min(from, ...touched.map((span) => span.start));
  const end = Math.max(to, ...touched.map((span) => span.end));
  if (start === from && end === to) return;
  event.preventDefault();
  field.setSelectionRange(start, end);
}
