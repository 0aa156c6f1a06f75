"use client";

import { defaultRangeExtractor, type Range, useVirtualizer } from "@tanstack/react-virtual";
import { useCallback, useEffect, useRef } from "react";
import { useQueue } from "./queue";
import { QueueRow } from "./queue-row";

/** A line of two lines of text, before it is measured. */
const ESTIMATED_HEIGHT = 112;

/** The submissions, one decision a line; only those near the window exist. */
export function QueueList({ label }: { readonly label: string }) {
  // The virtualizer changes under one name: nothing that it gives may be remembered.
  "use no memo";
  const { items, index, turn } = useQueue();
  const scroller = useRef<HTMLDivElement>(null);
  const rangeExtractor = useCallback(
    (range: Range) => {
      const shown = defaultRangeExtractor(range);
      return index < 0 || shown.includes(index) ? shown : [...shown, index].sort((a, b) => a - b);
    },
    [index],
  );
  const virtualizer = useVirtualizer({
    count: items.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ESTIMATED_HEIGHT,
    getItemKey: (at) => items[at]?.id ?? at,
    rangeExtractor,
    overscan: 6,
    scrollPaddingStart: 48,
    scrollPaddingEnd: 120,
  });
  useEffect(() => {
    if (turn > 0) virtualizer.scrollToIndex(index, { align: "auto" });
  }, [index, turn, virtualizer]);
  return (
    <div ref={scroller} className="min-h-0 flex-1 overflow-y-auto overscroll-contain">
      <div
        role="grid"
        aria-label={label}
        aria-rowcount={items.length}
        aria-multiselectable
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
              <QueueRow item={item} at={at} />
            </div>
          ) : null;
        })}
      </div>
    </div>
  );
}
