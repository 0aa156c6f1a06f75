"use client";

import { useLocale } from "next-intl";
import type { Localized } from "@/lib/text/localized";

/** Gives the sentence of a text in the interface's language. */
export function useLocalized(): (text: Localized) => string {
  const locale = useLocale();
  return (text) => (locale === "fr" ? text.fr : text.en);
}
