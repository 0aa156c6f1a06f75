"use client";

import { MessageSquareQuote } from "lucide-react";
import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { findQuote } from "@/lib/text/find-quote";
import { useActiveSegment } from "./active-segment";
import { useDesk } from "./desk";

/** The words of the active segment that open comments are about, each a way to its thread. */
export function QuoteList() {
  const active = useActiveSegment();
  const { enterPanel } = useDesk();
  const t = useTranslations("review.comments");
  if (!active) return null;
  const { view } = active;
  const standing = view.quotes.filter((quote) => findQuote(view[quote.side], quote));
  if (standing.length === 0) return null;
  return (
    <ul aria-label={t("quotes")} className="flex flex-wrap gap-1.5">
      {standing.map(({ comment, quote }) => (
        <li key={comment} className="min-w-0">
          <Button
            size="sm"
            variant="ghost"
            className="h-7 max-w-full bg-submitted-soft px-2 text-submitted"
            aria-label={t("quoteOpen", { words: quote })}
            onClick={() => enterPanel("comments", { segmentId: view.id, comment })}
          >
            <MessageSquareQuote aria-hidden />
            <span className="max-w-56 truncate">{quote}</span>
          </Button>
        </li>
      ))}
    </ul>
  );
}
