/** Lets the vertical arrows go from stop to stop of a list; the stops are named by a selector. */
export function moveAmong(
  list: HTMLElement,
  stops: string,
  event: Pick<KeyboardEvent, "key" | "preventDefault">,
): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  const all = [...list.querySelectorAll<HTMLElement>(stops)];
  const at = all.findIndex((stop) => stop === document.activeElement);
  if (step === undefined || at < 0) return;
  event.preventDefault();
  all[at + step]?.focus();
}
