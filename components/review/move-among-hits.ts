import type { KeyboardEvent } from "react";

/** Marks the search with its hits. */
export const HITS_ATTRIBUTE = { "data-concordance": "" };

/** Finds it. */
export const HITS_SELECTOR = "[data-concordance]";

/** The arrows go from the search to its hits and from one to the next. */
export function moveAmongHits(event: KeyboardEvent<HTMLElement>): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  const all = event.currentTarget.closest(HITS_SELECTOR);
  if (step === undefined || !all || event.ctrlKey || event.altKey || event.metaKey) return;
  const stops = [...all.querySelectorAll<HTMLElement>("input, li button")];
  const next = stops[stops.indexOf(event.currentTarget) + step];
  if (!next) return;
  event.preventDefault();
  next.focus();
}
