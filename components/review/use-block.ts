"use client";

import { useTranslations } from "next-intl";
import { useCallback, useMemo, useState } from "react";
import { useWorkbench } from "@/components/segment/workbench";
import type { OutlineItem } from "@/lib/schemas/segment";
import { blockBetween } from "./block-of-rows";
import type { FocusWish } from "./desk";

interface BlockParts {
  readonly items: readonly OutlineItem[];
  /** The active row. */
  readonly index: number;
  readonly isAligning: boolean;
  readonly goTo: (index: number, focus: FocusWish, caret?: number) => void;
}

/** The block that reaches from the row where it was begun to the active one; going elsewhere ends it. */
export function useBlock({ items, index, isAligning, goTo }: BlockParts) {
  const { announce } = useWorkbench();
  const t = useTranslations("review.alignment");
  const [begunAt, setBegunAt] = useState<string | null>(null);
  const block = useMemo(() => {
    const start = begunAt === null ? -1 : items.findIndex(({ id }) => id === begunAt);
    return (isAligning && start >= 0 && index >= 0 && blockBetween(items, start, index)) || null;
  }, [begunAt, items, index, isAligning]);
  const extendBlock = useCallback(
    (to: number) => {
      if (to < 0 || to >= items.length) return;
      const known = begunAt === null ? -1 : items.findIndex(({ id }) => id === begunAt);
      const start = known < 0 ? index : known;
      const next = blockBetween(items, start, to);
      if (!next) return announce(t("hiddenBetween"));
      setBegunAt(items[start]?.id ?? null);
      goTo(to, "row");
      announce(t("block", { first: next.from + 1, last: next.to }));
    },
    [begunAt, items, index, goTo, announce, t],
  );
  const endBlock = useCallback(() => setBegunAt(null), []);
  const goAlone = useCallback<BlockParts["goTo"]>(
    (...way) => {
      setBegunAt(null);
      goTo(...way);
    },
    [goTo],
  );
  return {
    block: block && block.to - block.from > 1 ? block : null,
    extendBlock,
    endBlock,
    goAlone,
  };
}
