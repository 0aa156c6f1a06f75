"use client";

import { useTranslations } from "next-intl";
import { useWorkbench } from "@/components/segment/workbench";
import { nextTerm } from "./next-term";
import type { DeskCommandParts } from "./desk-command-parts";

/** Adds and inserts terms of the project. */
export function useTermCommands({ active, onAddTerm }: DeskCommandParts) {
  const { announce } = useWorkbench();
  const t = useTranslations("terms.panel");
  return {
    "add-term": onAddTerm,
    "insert-term": () => {
      if (!active?.canEdit) return false;
      const form = nextTerm(active.terms, active.view.target);
      return form === undefined ? announce(t("nothingToInsert")) : active.insert(form);
    },
  };
}

/** Searches the memory and inserts what it suggests. */
export function useMemoryCommands({ active }: DeskCommandParts) {
  const { announce } = useWorkbench();
  const t = useTranslations("memory");
  const insert = (number: number) => () => {
    if (!active?.canEdit) return false;
    const match = active.matches.list[number - 1];
    if (!match) return announce(t("nothingToInsert", { number }));
    active.replaceText(match.target, { memoryEntryId: match.id });
    return announce(t("inserted", { number }));
  };
  return {
    concordance: () => active?.concordance.ask(),
    "insert-match-1": insert(1),
    "insert-match-2": insert(2),
    "insert-match-3": insert(3),
    "insert-match-4": insert(4),
    "insert-match-5": insert(5),
    "insert-match-6": insert(6),
    "insert-match-7": insert(7),
    "insert-match-8": insert(8),
    "insert-match-9": insert(9),
  };
}
