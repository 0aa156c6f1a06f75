/** Rows that are asked for at once: two screens on a large display, 100 kB at most. */
export const WINDOW_SIZE = 100;

/** The number of the window that a position lies in. */
export function windowOf(position: number): number {
  return Math.floor(position / WINDOW_SIZE);
}

/** The positions of a window, `to` exclusive. */
export function rangeOf(window: number): { from: number; to: number } {
  return { from: window * WINDOW_SIZE, to: (window + 1) * WINDOW_SIZE };
}
