"use client";

import { useFinding } from "./finding";

/** Frames until the list has measured a row and scrolled to it. */
const SETTLING = 15;

/** A place in a long text may be out of sight when its row is not: it is shown until the list has come to rest. */
function showMark(mark: HTMLElement | null): void {
  let frame = 0;
  const show = () => {
    if (!mark?.isConnected) return;
    mark.scrollIntoView({ block: "nearest" });
    frame += 1;
    if (frame < SETTLING) requestAnimationFrame(show);
  };
  requestAnimationFrame(show);
}

interface FoundMarkProps {
  readonly segmentId: string;
  /** Of the text that is stored; null for one that is not. */
  readonly version: number | null;
  readonly side: "source" | "target";
  /** As it is shown. */
  readonly text: string;
  /** The looks of the text that it lies on: both must wrap alike. */
  readonly className: string;
}

/** Draws where the search has led to, over the text: also while the bar has the focus. */
export function FoundMark({ segmentId, version, side, text, className }: FoundMarkProps) {
  const { place } = useFinding();
  if (place?.segmentId !== segmentId || place.version !== version || place.side !== side)
    return null;
  const { start, end } = place;
  return (
    <div aria-hidden className={className}>
      {text.slice(0, start)}
      <mark
        key={start}
        ref={showMark}
        className="scroll-my-12 rounded-xs bg-accent/25 text-transparent ring-2 ring-accent"
      >
        {text.slice(start, end)}
      </mark>
      {text.slice(end)}
    </div>
  );
}
