"use client";

import { useTranslations } from "next-intl";
import { useProblemText } from "@/components/problem/use-problem-text";
import { ApiProblem } from "@/lib/client/call-api";
import { BadSearch } from "@/lib/schemas/replacements";

/** What is wrong with a search. */
interface SearchFault {
  readonly field: BadSearch["field"];
  readonly text: string;
}

/** Gives the sentence for a search that was refused, with the place in its pattern; null when nothing is wrong. */
export function useSearchFault(): (error: Error | null) => SearchFault | null {
  const t = useTranslations("custom-checks.fault");
  const tell = useProblemText();
  return (error) => {
    if (!error) return null;
    const details = error instanceof ApiProblem ? error.details : {};
    const bad = BadSearch.safeParse(details);
    if (!bad.success) return { field: "find", text: tell(error) };
    const { field, fault, at, text } = bad.data;
    const place = at === null ? "" : t("at", { at, text });
    return { field, text: `${place}${t(fault)}` };
  };
}
