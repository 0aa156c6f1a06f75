import type { ReactNode } from "react";
import type { PlacedTag } from "@/lib/text/tags/tagged-pieces";

/** A stretch of a text. */
interface Stretch {
  readonly text: string;
  readonly start: number;
}

/** A stretch of a text with its tags as chips: each character keeps its place, for the field that lies over it. */
export function drawTags({ text, start }: Stretch, tags: readonly PlacedTag[]): ReactNode {
  const end = start + text.length;
  const drawn: ReactNode[] = [];
  let at = start;
  for (const { span } of tags) {
    const from = Math.max(span.start, at);
    const to = Math.min(span.end, end);
    if (from >= to) continue;
    if (from > at) drawn.push(text.slice(at - start, from - start));
    drawn.push(
      <span
        key={from}
        data-tag
        className="rounded-sm bg-accent-soft ring-1 ring-accent/40 ring-inset"
      >
        {text.slice(from - start, to - start)}
      </span>,
    );
    at = to;
  }
  if (at === start) return text;
  return [...drawn, text.slice(at - start)];
}
