"use client";

import { ChevronLeft, ChevronRight } from "lucide-react";
import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";

export interface TermPagesProps {
  readonly total: number;
  readonly page: number;
  readonly pages: number;
  /** Whether there may be more than the total says. */
  readonly isCut: boolean;
  readonly onPage: (page: number) => void;
}

/** How many terms there are, and the way from page to page. */
export function TermPages({ total, page, pages, isCut, onPage }: TermPagesProps) {
  const t = useTranslations("terms");
  return (
    <div className="flex flex-wrap items-center gap-3 border-t border-border px-4 py-3 text-sm text-muted tabular-nums sm:px-5">
      <p role="status" className="flex-1">
        {isCut ? t("countCut", { total }) : t("count", { total })}
        {pages > 1 && ` · ${t("page", { page, pages })}`}
      </p>
      {pages > 1 && (
        <>
          <Button
            size="icon-sm"
            aria-label={t("previous")}
            disabled={page <= 1}
            onClick={() => onPage(page - 1)}
          >
            <ChevronLeft aria-hidden />
          </Button>
          <Button
            size="icon-sm"
            aria-label={t("next")}
            disabled={page >= pages}
            onClick={() => onPage(page + 1)}
          >
            <ChevronRight aria-hidden />
          </Button>
        </>
      )}
    </div>
  );
}
