/** Marks the bar: while it has the focus, going from hit to hit leaves it there. */
export const FIND_BAR = "data-find-bar";

/** Whether the bar has the focus. */
export function isInFindBar(): boolean {
  return document.activeElement?.closest(`[${FIND_BAR}]`) != null;
}
