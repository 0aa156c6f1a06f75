import type { KeyboardEvent } from "react";

/** The arrows go from box to box: nobody tabs through hundreds of them. */
export function moveByArrow(event: KeyboardEvent<HTMLElement>): void {
  // A field above the list may have led to its first box already.
  if (event.defaultPrevented) return;
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  const boxes = [...event.currentTarget.querySelectorAll<HTMLInputElement>("input[type=checkbox]")];
  const index = boxes.findIndex((box) => box === document.activeElement);
  if (step === undefined || index < 0) return;
  event.preventDefault();
  boxes[index + step]?.focus();
}
