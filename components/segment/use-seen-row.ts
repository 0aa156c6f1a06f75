"use client";

import { type RefObject, useEffect } from "react";
import type { SegmentRow } from "@/lib/schemas/segment";
import { useWorkbench } from "./workbench";

/** How long a text must be on the screen, in milliseconds: shorter is scrolling by. */
const GLANCE = 1_000;

/** How much of a row must be in the window; one that is taller than the window counts by what it fills of it. */
const THRESHOLDS = [0.1, 0.5, 1];

/** Notes that a version of a segment was really on the screen, in a tab that was shown, of somebody who may decide on it. */
export function useSeenRow(
  element: RefObject<HTMLElement | null>,
  row: Pick<SegmentRow, "id" | "version"> | undefined,
): void {
  const { seen, document: header } = useWorkbench();
  const mayDecide = header.permissions.includes("segment.decide");
  const id = row?.id;
  const version = row?.version;
  useEffect(() => {
    const shown = element.current;
    if (!mayDecide || !shown || id === undefined || version === undefined) return;
    if (seen.has(id, version)) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const observer = new IntersectionObserver(
      (entries) => {
        clearTimeout(timer);
        if (!entries.some(isInView)) return;
        timer = setTimeout(() => {
          if (document.visibilityState === "visible") seen.add(id, version);
        }, GLANCE);
      },
      { threshold: THRESHOLDS },
    );
    observer.observe(shown);
    return () => {
      clearTimeout(timer);
      observer.disconnect();
    };
  }, [element, id, version, seen, mayDecide]);
}

function isInView({ intersectionRatio, intersectionRect, rootBounds }: IntersectionObserverEntry) {
  const filled = rootBounds ? intersectionRect.height / rootBounds.height : 0;
  return intersectionRatio >= 0.5 || filled >= 0.5;
}
