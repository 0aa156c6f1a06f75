"use client";

import { useTheme } from "next-themes";
import { memo, type PointerEvent, useEffect, useMemo, useRef, useState } from "react";
import type { OutlineItem } from "@/lib/schemas/segment";
import { useDesk } from "./desk";
import { drawMiniMap } from "./draw-mini-map";
import { nearestTo } from "./next-segment";
import { useShownRange } from "./visible-range";

export interface MiniMapProps {
  /** Every segment of the document, whatever the filter. */
  readonly whole: readonly OutlineItem[];
  readonly isFiltered: boolean;
  /** The list has another order than the document: what it shows is no stretch of it. */
  readonly isOrdered: boolean;
}

/** The whole document at a glance: states, flags, what the list shows. A shortcut for the pointer; keys have their own. */
export const MiniMap = memo(function MiniMap({ whole, isFiltered, isOrdered }: MiniMapProps) {
  const { items, index, goTo } = useDesk();
  const canvas = useRef<HTMLCanvasElement>(null);
  const height = useHeightOf(canvas);
  const { resolvedTheme } = useTheme();
  const found = useMemo(
    () => (isFiltered ? new Set(items.map(({ id }) => id)) : null),
    [items, isFiltered],
  );
  useEffect(() => {
    if (canvas.current && resolvedTheme) drawMiniMap(canvas.current, whole, found);
  }, [whole, found, height, resolvedTheme]);
  const jump = (event: PointerEvent<HTMLDivElement>) => {
    const { top, height: full } = event.currentTarget.getBoundingClientRect();
    const share = (event.clientY - top) / full;
    goTo(nearestTo(items, Math.floor(share * whole.length)), "row");
  };
  return (
    <div
      aria-hidden
      onPointerDown={jump}
      className="relative w-7 shrink-0 cursor-pointer border-r border-border bg-surface max-md:hidden"
    >
      <canvas ref={canvas} className="absolute inset-0 size-full" />
      {!isOrdered && <ShownWindow whole={whole} />}
      {items[index] && (
        <span
          className="absolute inset-x-0 h-0.5 bg-accent"
          style={{ top: `${(items[index].position / Math.max(1, whole.length)) * 100}%` }}
        />
      )}
    </div>
  );
});

function ShownWindow({ whole }: Pick<MiniMapProps, "whole">) {
  const { items } = useDesk();
  const { first, last } = useShownRange();
  const from = items[first]?.position ?? 0;
  const to = (items[last]?.position ?? from) + 1;
  const share = 100 / Math.max(1, whole.length);
  return (
    <span
      className="absolute inset-x-0 min-h-1.5 border border-foreground/40 bg-foreground/8"
      style={{ top: `${from * share}%`, height: `${(to - from) * share}%` }}
    />
  );
}

function useHeightOf(element: { readonly current: HTMLElement | null }): number {
  const [height, setHeight] = useState(0);
  useEffect(() => {
    if (!element.current) return;
    const observer = new ResizeObserver(([entry]) => setHeight(entry?.contentRect.height ?? 0));
    observer.observe(element.current);
    return () => observer.disconnect();
  }, [element]);
  return height;
}
