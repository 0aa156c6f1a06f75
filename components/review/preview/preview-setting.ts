/** Whether the screen is so narrow that the preview covers it: Tailwind's `max-sm`. */
export function isSheet(): boolean {
  return globalThis.matchMedia("(width < 40rem)").matches;
}

/** Whether the preview is open at first: as it was left, but never over the rows. */
export function readPreviewOpen(kept: string | null): boolean {
  return kept === "true" && !isSheet();
}
