import type { Virtualizer } from "@tanstack/react-virtual";
import { type RefObject, useCallback, useEffect, useEffectEvent, useRef } from "react";
import { windowOf } from "@/lib/schemas/segment-window";
import { useDesk } from "../desk";

/** Keeps the line of the active segment off the edges, in pixels. */
const MARGIN = 24;

/** Brings the active segment into view after each move. Gives what is to be called when a window of text has come. */
export function useFollowActive(
  scroller: RefObject<HTMLElement | null>,
  virtualizer: Virtualizer<HTMLDivElement, Element>,
): () => void {
  const { items, index, place } = useDesk();
  const item = items[index];
  const wish = useRef<{ id: string; position: number } | null>(null);
  const follow = useCallback(() => {
    if (!wish.current || !scroller.current) return;
    const { id, position } = wish.current;
    if (showSegment(scroller.current, id)) {
      wish.current = null;
      return;
    }
    const offset = virtualizer.getOffsetForIndex(windowOf(position), "start");
    if (offset) scroller.current.scrollTo({ top: offset[0] });
  }, [scroller, virtualizer]);
  const wishFor = useEffectEvent(() => {
    wish.current = item ? { id: item.id, position: item.position } : null;
    follow();
  });
  const id = item?.id;
  const turn = place?.turn;
  useEffect(() => {
    if (id !== undefined || turn !== undefined) wishFor();
  }, [id, turn]);
  return follow;
}

/** Scrolls no more than is needed; false when the segment is not there. */
function showSegment(scroller: HTMLElement, id: string): boolean {
  const segment = scroller.querySelector(`[data-preview="${CSS.escape(id)}"]`);
  if (!segment) return false;
  const { top, bottom } = segment.getBoundingClientRect();
  const frame = scroller.getBoundingClientRect();
  const isSeen = top >= frame.top + MARGIN && bottom <= frame.bottom - MARGIN;
  if (!isSeen) scroller.scrollBy({ top: top - frame.top - frame.height / 3 });
  return true;
}
