"use client";

import { ChevronLeft, ChevronRight } from "lucide-react";
import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";

interface PagesProps {
  /** From 0. */
  readonly page: number;
  readonly pages: number;
  readonly onTurn: (page: number) => void;
}

/** Leads through a list that is shown a page at a time. */
export function Pages({ page, pages, onTurn }: PagesProps) {
  const t = useTranslations("review.replace");
  return (
    <div className="flex items-center justify-center gap-2 text-sm">
      <Button
        size="icon-sm"
        variant="ghost"
        aria-label={t("pageBefore")}
        disabled={page === 0}
        onClick={() => onTurn(page - 1)}
      >
        <ChevronLeft aria-hidden />
      </Button>
      <span role="status" className="tabular-nums">
        {t("page", { page: page + 1, pages })}
      </span>
      <Button
        size="icon-sm"
        variant="ghost"
        aria-label={t("pageAfter")}
        disabled={page === pages - 1}
        onClick={() => onTurn(page + 1)}
      >
        <ChevronRight aria-hidden />
      </Button>
    </div>
  );
}
