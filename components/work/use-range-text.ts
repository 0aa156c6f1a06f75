"use client";

import { useTranslations } from "next-intl";
import { useCallback } from "react";
import type { AssignmentRow } from "@/lib/schemas/assignment";

/** Gives the words for the part of a document that somebody was given. */
export function useRangeText(): (range: Pick<AssignmentRow, "from" | "to">) => string {
  const t = useTranslations("work.range");
  return useCallback(
    ({ from, to }) => {
      if (from !== null && to !== null) return t("both", { from, to });
      if (from !== null) return t("from", { from });
      return to === null ? t("whole") : t("to", { to });
    },
    [t],
  );
}
