"use client";

import { defaultRangeExtractor, type Range, useVirtualizer } from "@tanstack/react-virtual";
import { useCallback, useEffect, useRef } from "react";
import { useDesk } from "./desk";
import { SegmentListRow } from "./segment-list-row";
import { useVisibleRange } from "./visible-range";

/** A row of two lines, before it is measured. */
const ESTIMATED_HEIGHT = 104;

/** The rows of the segments that the filter leaves; only those near the window exist. */
export function SegmentList({ label }: { readonly label: string }) {
  // The virtualizer changes under one name: nothing that it gives may be remembered.
  "use no memo";
  const { items, place, index } = useDesk();
  const scroller = useRef<HTMLDivElement>(null);
  const { onRange } = useVisibleRange();
  const rangeExtractor = useCallback(
    (range: Range) => {
      onRange(range.startIndex, range.endIndex);
      const shown = defaultRangeExtractor(range);
      // The active row stays mounted, or scrolling away would lose the caret and the browser's undo.
      return index < 0 || shown.includes(index) ? shown : [...shown, index].sort((a, b) => a - b);
    },
    [index, onRange],
  );
  const virtualizer = useVirtualizer({
    count: items.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ESTIMATED_HEIGHT,
    getItemKey: (at) => items[at]?.id ?? at,
    rangeExtractor,
    overscan: 6,
    scrollPaddingStart: 48,
    scrollPaddingEnd: 96,
  });
  const turn = place?.turn;
  useEffect(() => {
    if (index >= 0) virtualizer.scrollToIndex(index, { align: "auto" });
    // Only a move scrolls: a list that grows or shrinks by itself stays where the person reads.
  }, [index, turn, virtualizer]);
  return (
    <div ref={scroller} className="min-h-0 min-w-0 flex-1 overflow-y-auto overscroll-contain">
      <div
        role="grid"
        aria-label={label}
        aria-rowcount={items.length}
        aria-colcount={3}
        className="relative w-full"
        style={{ height: virtualizer.getTotalSize() }}
      >
        {virtualizer.getVirtualItems().map(({ index: at, key, start }) => {
          const item = items[at];
          return item ? (
            <div
              key={key}
              data-index={at}
              ref={virtualizer.measureElement}
              role="presentation"
              className="absolute top-0 left-0 w-full"
              style={{ transform: `translateY(${start}px)` }}
            >
              <SegmentListRow item={item} index={at} isActive={at === index} />
            </div>
          ) : null;
        })}
      </div>
    </div>
  );
}
