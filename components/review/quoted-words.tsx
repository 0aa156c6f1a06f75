"use client";

import { Quote as QuoteIcon } from "lucide-react";
import { useTranslations } from "next-intl";
import type { Quote } from "@/lib/schemas/segment";
import { findQuote } from "@/lib/text/find-quote";
import type { ActiveSegment } from "./active-segment";
import { useDesk } from "./desk";
import { QUOTE_MARK } from "./quote-marks";

const LOOKS =
  "mb-1 flex w-full items-start gap-1.5 rounded-md px-1.5 py-1 text-left text-sm italic";

export interface QuotedWordsProps {
  readonly active: ActiveSegment;
  readonly quote: Quote;
  /** The remark that quotes them. */
  readonly comment: string;
}

/** The words that a thread is about: a button that selects them for as long as they stand in the text. */
export function QuotedWords({ active, quote, comment }: QuotedWordsProps) {
  const t = useTranslations("review.comments");
  const { goToSegment } = useDesk();
  const { view } = active;
  const span = findQuote(view[quote.side], quote);
  const words = (
    <>
      <QuoteIcon aria-hidden className="mt-1 size-3 shrink-0" />
      <span className="line-clamp-3 wrap-break-word">{quote.quote}</span>
    </>
  );
  if (!span) {
    return (
      <p className={LOOKS}>
        {words}
        <span className="shrink-0 text-xs text-muted not-italic">{t("quoteGone")}</span>
      </p>
    );
  }
  const show = () =>
    quote.side === "target" ? goToSegment(view.id, "text", span) : selectMark(comment);
  return (
    <button
      type="button"
      title={t("quoteShow")}
      className={`${LOOKS} bg-submitted-soft underline decoration-submitted decoration-2 underline-offset-4`}
      onClick={show}
    >
      {words}
    </button>
  );
}

/** Selects words of the source, which has no field. */
function selectMark(comment: string): void {
  const mark = document.querySelector(`[aria-selected="true"] [${QUOTE_MARK}="${comment}"]`);
  if (!mark) return;
  mark.scrollIntoView({ block: "nearest" });
  document.getSelection()?.selectAllChildren(mark);
}
