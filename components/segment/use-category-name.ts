"use client";

import { useTranslations } from "next-intl";

/** Names an MQM category; one that has no name yet stands as it is. */
export function useCategoryName(): (category: string) => string {
  const t = useTranslations("segment.category");
  return (category) => (hasName(t, category) ? t(category) : category);
}

function hasName<Name extends string>(
  t: { has: (name: Name) => boolean },
  category: string,
): category is Name {
  return t.has(category as Name);
}
