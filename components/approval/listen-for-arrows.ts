/** Lets the arrows go from line to line of a list, through the boxes of an open one; as a ref. */
export function listenForArrows(list: HTMLElement | null): (() => void) | undefined {
  if (!list) return undefined;
  const onKeyDown = (event: KeyboardEvent) => move(list, event);
  list.addEventListener("keydown", onKeyDown);
  return () => list.removeEventListener("keydown", onKeyDown);
}

const STOPS = "button[aria-expanded], input[type=checkbox]";

function move(list: HTMLElement, event: KeyboardEvent): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step === undefined || event.ctrlKey || event.altKey || event.metaKey) return;
  const stops = [...list.querySelectorAll<HTMLElement>(STOPS)];
  const at = stops.findIndex((stop) => stop === document.activeElement);
  if (at < 0) return;
  event.preventDefault();
  stops[at + step]?.focus();
}
