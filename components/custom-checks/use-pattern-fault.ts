"use client";

import { useTranslations } from "next-intl";
import { ApiProblem } from "@/lib/client/call-api";
import { BadPattern } from "@/lib/schemas/custom-check";

/** What is wrong with which pattern. */
export interface ShownFault {
  readonly field: BadPattern["field"];
  readonly text: string;
}

/** Gives the sentence for a pattern that was refused, with its place; null for any other refusal. */
export function usePatternFault(): (failure: Error | null) => ShownFault | null {
  const t = useTranslations("custom-checks.fault");
  return (failure) => {
    if (!(failure instanceof ApiProblem) || failure.reason !== "bad-pattern") return null;
    const parsed = BadPattern.safeParse(failure.details);
    if (!parsed.success) return null;
    const { field, fault, at, text } = parsed.data;
    const place = at === null ? "" : t("at", { at, text });
    return { field, text: `${place}${t(fault)}` };
  };
}
