"use client";

import { useCallback, useMemo, useRef, useState } from "react";
import { useSegmentAddress } from "@/components/segment/use-segment-address";
import type { OutlineItem } from "@/lib/schemas/segment";
import type { Span } from "@/lib/text/span";
import type { FocusWish, Place } from "./desk";

/** The segment that the address names. */
interface PlaceWish {
  readonly segmentId?: string | undefined;
  /** A comment there, which takes the focus instead of the row. */
  readonly commentId?: string | undefined;
}

/** Comes before every move. */
const ARRIVAL_TURN = -1;

/** Keeps the active segment: in the list, across filters, and in the address. */
export function useDeskPlace(items: readonly OutlineItem[], wish: PlaceWish) {
  const [place, setPlace] = useState<Place | null>(null);
  const indexes = useMemo(() => new Map(items.map(({ id }, index) => [id, index])), [items]);
  const turn = useRef(0);
  const chosen = place && indexes.has(place.id) ? place : firstPlace(items, indexes, wish);
  const goTo = useCallback(
    (index: number, focus: FocusWish, caret?: number) => {
      const item = items[index];
      if (!item) return;
      turn.current += 1;
      setPlace({ id: item.id, focus, turn: turn.current, ...(caret !== undefined && { caret }) });
    },
    [items],
  );
  const goToSegment = useCallback((id: string, focus: FocusWish, selection?: Span) => {
    turn.current += 1;
    const selected = selection && { caret: selection.start, selectionEnd: selection.end };
    setPlace({ id, focus, turn: turn.current, ...selected });
  }, []);
  const readTurn = useCallback(() => turn.current, []);
  useSegmentAddress(chosen?.id);
  const index = chosen ? (indexes.get(chosen.id) ?? -1) : -1;
  return { place: chosen, index, goTo, goToSegment, turn: readTurn };
}

function firstPlace(
  items: readonly OutlineItem[],
  indexes: ReadonlyMap<string, number>,
  wish: PlaceWish,
): Place | null {
  const { segmentId, commentId } = wish;
  if (segmentId !== undefined && indexes.has(segmentId)) {
    return { id: segmentId, focus: commentId === undefined ? "row" : "none", turn: ARRIVAL_TURN };
  }
  const id = items[0]?.id;
  return id === undefined ? null : { id, focus: "none", turn: 0 };
}
