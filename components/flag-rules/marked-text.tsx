import { type Span, sliceSpan } from "@/lib/text/span";

export interface MarkedTextProps {
  readonly text: string;
  /** In reading order; spans of one check on one text do not overlap. */
  readonly spans: readonly Span[];
}

/** A text with some stretches marked. */
export function MarkedText({ text, spans }: MarkedTextProps) {
  return (
    <>
      {spans.map((span, index) => (
        <span key={span.start}>
          {text.slice(spans[index - 1]?.end ?? 0, span.start)}
          <mark className="rounded-xs bg-warning-soft text-inherit ring-1 ring-warning/40">
            {sliceSpan(text, span)}
          </mark>
        </span>
      ))}
      {text.slice(spans.at(-1)?.end ?? 0)}
    </>
  );
}
