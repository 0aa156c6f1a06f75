import { moveAmong } from "@/components/keys/move-among";

const STOPS = "button[aria-expanded], input[type=checkbox]";

/** Lets the arrows go from line to line of a list, through the boxes of an open one; as a ref. */
export function listenForArrows(list: HTMLElement | null): (() => void) | undefined {
  if (!list) return undefined;
  const onKeyDown = (event: KeyboardEvent) => {
    if (!event.ctrlKey && !event.altKey && !event.metaKey) moveAmong(list, STOPS, event);
  };
  list.addEventListener("keydown", onKeyDown);
  return () => list.removeEventListener("keydown", onKeyDown);
}
