"use client";

import { useEffect, useState } from "react";
import { useWorkbench } from "@/components/segment/workbench";
import type { OutlineFilter } from "@/lib/client/document-calls";
import type { OutlineItem } from "@/lib/schemas/segment";

/**
 * How many submissions came since the queue was read that it would list now. They are told of, not put between the lines:
 * nothing must move under an editor who is about to approve.
 */
export function useNewcomers(items: readonly OutlineItem[], filter: OutlineFilter): number {
  const { live } = useWorkbench();
  const [heard, setHeard] = useState<ReadonlyMap<string, OutlineItem>>(new Map());
  useEffect(
    () =>
      live.onItems((changed) =>
        setHeard(
          (before) => new Map([...before, ...changed.map((item) => [item.id, item] as const)]),
        ),
      ),
    [live],
  );
  if (heard.size === 0) return 0;
  const listed = new Set(items.map(({ id }) => id));
  return [...heard.values()].filter((item) => !listed.has(item.id) && isListed(item, filter))
    .length;
}

/** What an item does not tell, who edited and submitted it, leaves it out: better no word than a false one. */
function isListed(
  { state, serious, slight }: OutlineItem,
  { flag, edits, by, sample }: OutlineFilter,
): boolean {
  if (state !== "submitted" || edits || by || sample) return false;
  if (flag === "") return true;
  if (flag === "none") return serious + slight === 0;
  return serious > 0 || (flag === "any" && slight > 0);
}
