"use client";

import { useLocale, useTranslations } from "next-intl";
import { useLocalized } from "@/components/language/use-localized";
import type { RuleCandidate } from "@/lib/schemas/flag-rule";

type Marked = Pick<RuleCandidate, "text" | "side" | "checkTitle">;

/** A longer text fills a title. */
const LONGEST = 60;

/** What a rule is called. */
export interface RuleWords {
  /** The marked text in quotation marks, cut where it is long. */
  readonly textOf: (marked: Marked) => string;
  /** The check that marks it, and on which side where it is not the translation. */
  readonly checkOf: (marked: Marked) => string;
}

/** Gives the words for a marked text and its check in the interface's language. */
export function useRuleWords(): RuleWords {
  const t = useTranslations("project.flagRules");
  const locale = useLocale();
  const local = useLocalized();
  return {
    textOf: ({ text }) => {
      if (text === null) return t("long");
      if (text === "") return t("spaces");
      const letters = Array.from(new Intl.Segmenter(locale).segment(text), (part) => part.segment);
      const isLong = letters.length > LONGEST;
      return t("marked", { text: isLong ? `${letters.slice(0, LONGEST).join("")}…` : text });
    },
    checkOf: ({ checkTitle, side }) => {
      const title = local(checkTitle);
      return side === "source" ? `${title} (${t("inSource")})` : title;
    },
  };
}
