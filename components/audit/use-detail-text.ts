"use client";

import { useTranslations } from "next-intl";

/** A long text in a detail is told by its beginning. */
const LONGEST = 160;

/** Ids of things that have no name to show, and numbers that tell a program alone. */
const UNNAMED = new Set(["job", "comment", "batchId", "repairId", "receiptId", "version"]);

/** Said only when they are so. */
const EXCEPTIONS = new Set(["isEdited", "isUntouched"]);

/** One detail in words. */
export interface DetailText {
  readonly label: string;
  readonly value: string;
}

const shorten = (text: string) => (text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text);

/** Gives the words for a detail of an audit entry; null for one that tells a reader nothing. */
export function useDetailText(peopleById: Readonly<Record<string, string>>) {
  const t = useTranslations("audit");
  const states = useTranslations("states");
  const roles = useTranslations("project");
  const approval = useTranslations("approval");
  /** What the interface calls such a value elsewhere. */
  const wordsOf = (name: string, value: string): string | undefined => {
    const own = [
      `value.${name}.${value}`,
      ...(name === "kind" ? [`actions.alignment.${value}`] : []),
    ];
    const key = own.find((candidate) => t.has(candidate));
    if (key !== undefined) return t(key);
    if (name === "from" && states.has(`name.${value}`)) return states(`name.${value}`);
    const method = `sample.methods.${value}`;
    if (name === "method" && approval.has(method)) return approval(method);
    return roles.has(`role.${value}`) ? roles(`role.${value}`) : undefined;
  };
  const textOf = (name: string, value: unknown): string => {
    if (typeof value === "boolean") return value ? t("yes") : t("no");
    if (Array.isArray(value)) return shorten(value.join(" · "));
    if (typeof value !== "string") return JSON.stringify(value);
    if (name === "user") return peopleById[value] ?? value;
    return wordsOf(name, value) ?? shorten(value);
  };
  return (name: string, value: unknown): DetailText | null => {
    const isSilent = UNNAMED.has(name) || value === null || value === undefined;
    if (isSilent || (EXCEPTIONS.has(name) && value === false)) return null;
    const key = `detail.${name}`;
    return { label: t.has(key) ? t(key) : name, value: textOf(name, value) };
  };
}
