"use client";

import type { UseQueryResult } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useProblemText } from "@/components/problem/use-problem-text";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { Skeleton } from "@/components/ui/skeleton";
import type { Outline } from "@/lib/schemas/segment";

export interface ListStatesProps {
  readonly query: UseQueryResult<Outline>;
  readonly onClear: () => void;
}

/** The row that had the focus is gone with the others. */
const focusUnlessElsewhere = (button: HTMLButtonElement | null) => {
  if (document.activeElement === document.body) button?.focus();
};

/** What stands in the list's place: it is loading, it failed, or the filter leaves nothing. */
export function ListStates({ query, onClear }: ListStatesProps) {
  const t = useTranslations("review");
  const tell = useProblemText();
  if (query.isError) {
    return (
      <div className="flex-1 p-6">
        <Notice tone="danger" role="alert">
          <p className="mb-2">{tell(query.error)}</p>
          <Button size="sm" onClick={() => void query.refetch()}>
            {t("tryAgain")}
          </Button>
        </Notice>
      </div>
    );
  }
  if (query.isPending) {
    return (
      <div className="flex flex-1 flex-col gap-3 p-4">
        {["first", "second", "third", "fourth"].map((row) => (
          <Skeleton key={row} className="h-24 shrink-0" />
        ))}
      </div>
    );
  }
  return (
    <div className="flex flex-1 flex-col items-center justify-center gap-3 p-6 text-center">
      <p className="font-medium">{t("empty.title")}</p>
      <p className="text-sm text-muted">{t("empty.text")}</p>
      <Button ref={focusUnlessElsewhere} onClick={onClear}>
        {t("filter.clear")}
      </Button>
    </div>
  );
}
