import type { KeyboardEvent } from "react";
import { moveAmong } from "@/components/keys/move-among";

/** The arrows go from box to box: nobody tabs through hundreds of them. */
export function moveByArrow(event: KeyboardEvent<HTMLElement>): void {
  // A field above the list may have led to its first box already.
  if (!event.defaultPrevented) moveAmong(event.currentTarget, "input[type=checkbox]", event);
}
