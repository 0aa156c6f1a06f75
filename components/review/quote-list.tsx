"use client";

import { MessageSquareQuote } from "lucide-react";
import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { classNames } from "@/components/ui/class-names";
import type { SegmentRow } from "@/lib/schemas/segment";
import { findQuote } from "@/lib/text/find-quote";
import { useActiveSegment } from "./active-segment";
import { useDesk } from "./desk";
import { MARK_LOOKS } from "./error-mark-looks";

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
      {standing.map((quote) => (
        <li key={quote.comment} className="min-w-0">
          <QuoteButton
            quote={quote}
            onOpen={() => enterPanel("comments", { segmentId: view.id, comment: quote.comment })}
          />
        </li>
      ))}
    </ul>
  );
}

interface QuoteButtonProps {
  readonly quote: SegmentRow["quotes"][number];
  readonly onOpen: () => void;
}

function QuoteButton({ quote: { quote, mark }, onOpen }: QuoteButtonProps) {
  const t = useTranslations("review");
  const { Icon, line } = mark ? MARK_LOOKS[mark] : REMARK;
  const kind = mark && t(`errors.marks.${mark}`);
  return (
    <Button
      size="sm"
      variant="ghost"
      className={classNames("h-7 max-w-full px-2", line)}
      aria-label={
        kind
          ? t("errors.open", { mark: kind, words: quote })
          : t("comments.quoteOpen", { words: quote })
      }
      onClick={onOpen}
    >
      <Icon aria-hidden />
      {kind && <span className="font-semibold">{kind}</span>}
      <span className="max-w-56 truncate">{quote}</span>
    </Button>
  );
}

const REMARK = { Icon: MessageSquareQuote, line: "bg-submitted-soft text-submitted" } as const;
