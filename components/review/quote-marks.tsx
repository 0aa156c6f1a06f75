import { memo } from "react";
import type { SegmentRow } from "@/lib/schemas/segment";
import { findQuote } from "@/lib/text/find-quote";
import { MARK_LOOKS } from "./error-mark-looks";

/** What a mark names the comment in that quotes its words. */
export const QUOTE_MARK = "data-quote";

export interface QuoteMarksProps {
  readonly quotes: SegmentRow["quotes"];
  readonly side: "source" | "target";
  /** As it is shown. */
  readonly text: string;
  /** The looks of the text that it lies on: both must wrap alike. */
  readonly className: string;
}

const REMARK = "border-b-2 border-dotted border-submitted bg-submitted/12";

/** Underlines the words that open comments are about, over a text, for as long as they stand there. */
export const QuoteMarks = memo(function QuoteMarks(props: QuoteMarksProps) {
  const { quotes, side, text, className } = props;
  const marks = marksOf(quotes, side, text);
  if (marks.length === 0) return null;
  return (
    <div aria-hidden className={className}>
      {marks.map(({ comment, mark, from, start, end }) => (
        <span key={comment}>
          {text.slice(from, start)}
          <span {...{ [QUOTE_MARK]: comment }} className={mark ? MARK_LOOKS[mark].words : REMARK}>
            {text.slice(start, end)}
          </span>
        </span>
      ))}
      {text.slice(marks.at(-1)?.end)}
    </div>
  );
});

/** Where the marks stand, in order; of two that overlap the first one is drawn. */
function marksOf(quotes: SegmentRow["quotes"], side: "source" | "target", text: string) {
  const found = quotes
    .filter((quote) => quote.side === side)
    .flatMap(({ comment, mark, ...quote }) => {
      const span = findQuote(text, quote);
      return span ? [{ comment, mark, ...span }] : [];
    })
    .toSorted((one, other) => one.start - other.start);
  let from = 0;
  return found.flatMap((mark) => {
    if (mark.start < from) return [];
    const drawn = { ...mark, from };
    from = mark.end;
    return [drawn];
  });
}
