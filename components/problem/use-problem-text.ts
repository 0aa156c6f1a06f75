"use client";

import { useLocale, useTranslations } from "next-intl";
import { useCallback } from "react";
import { languageName } from "@/components/language/language-name";
import { ApiProblem } from "@/lib/client/call-api";

/** What the interface shows of a refusal. */
export interface ShownProblem {
  readonly reason: string;
  readonly details: Readonly<Record<string, unknown>>;
}

/** `other` is the branch that the sentences keep for a detail that is absent. */
const textOf = (value: unknown) => (typeof value === "string" ? value : "other");

const numberOf = (value: unknown) => (typeof value === "number" ? value : 0);

/** Gives the sentence for a refusal that came as data, such as a failed import's. */
export function useReasonText(): (problem: ShownProblem) => string {
  const t = useTranslations("problems");
  const locale = useLocale();
  return useCallback(
    ({ reason, details }: ShownProblem) => {
      if (!t.has(reason)) return t("unexpected");
      return t(reason, {
        side: textOf(details["side"]),
        kind: textOf(details["kind"]),
        limit: numberOf(details["limit"]),
        rows: numberOf(details["rows"]),
        line: numberOf(details["line"]),
        part: textOf(details["part"]),
        found: textOf(details["found"]),
        encoding: textOf(details["encoding"]),
        language: languageName(textOf(details["language"]), locale),
        from: languageName(textOf(details["from"]), locale),
        to: languageName(textOf(details["to"]), locale),
      });
    },
    [t, locale],
  );
}

/** Gives the sentence that tells a person what went wrong with a call, and what to do next. */
export function useProblemText(): (error: unknown) => string {
  const tell = useReasonText();
  return useCallback(
    (error: unknown) =>
      tell(error instanceof ApiProblem ? error : { reason: "unexpected", details: {} }),
    [tell],
  );
}
