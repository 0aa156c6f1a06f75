"use client";

import { defaultRangeExtractor, type Range, useVirtualizer } from "@tanstack/react-virtual";
import { useCallback, useRef } from "react";
import { useWorkbench } from "@/components/segment/workbench";
import { WINDOW_SIZE, windowOf } from "@/lib/schemas/segment-window";
import { useDesk } from "../desk";
import { PreviewWindow } from "./preview-window";
import { useFollowActive } from "./use-follow-active";

/** A window of rows as text, before it is measured: a hundred sentences of a line each. */
const ESTIMATED_HEIGHT = 3_000;

interface PreviewTextProps {
  readonly total: number;
  /** Makes a segment the active one. */
  readonly onOpen: (segmentId: string) => void;
}

/** The text itself; only the windows of rows that can be seen exist and are loaded. */
export function PreviewText({ total, onOpen }: PreviewTextProps) {
  // The virtualizer changes under one name: nothing that it gives may be remembered.
  "use no memo";
  const { document } = useWorkbench();
  const { items, index, place } = useDesk();
  const scroller = useRef<HTMLDivElement>(null);
  const windows = Math.ceil(total / WINDOW_SIZE);
  const activeWindow = windowOf(items[index]?.position ?? 0);
  const rangeExtractor = useCallback(
    (range: Range) => {
      const shown = defaultRangeExtractor(range);
      // The active segment stays: it is what Tab leads to.
      return shown.includes(activeWindow) ? shown : [...shown, activeWindow].sort((a, b) => a - b);
    },
    [activeWindow],
  );
  const virtualizer = useVirtualizer({
    count: windows,
    getScrollElement: () => scroller.current,
    estimateSize: () => ESTIMATED_HEIGHT,
    rangeExtractor,
    overscan: 0,
  });
  const onShown = useFollowActive(scroller, virtualizer);
  return (
    <div ref={scroller} className="min-h-0 flex-1 overflow-y-auto overscroll-contain">
      <div
        lang={document.targetLanguage}
        className="relative mx-auto w-full max-w-3xl"
        style={{ height: virtualizer.getTotalSize() }}
      >
        {virtualizer.getVirtualItems().map(({ index: window, start }) => (
          <div
            key={window}
            data-index={window}
            ref={virtualizer.measureElement}
            className="absolute top-0 left-0 w-full"
            style={{ transform: `translateY(${start}px)` }}
          >
            <PreviewWindow
              window={window}
              isLast={window === windows - 1}
              activeId={place?.id}
              onOpen={onOpen}
              onShown={onShown}
            />
          </div>
        ))}
      </div>
    </div>
  );
}
