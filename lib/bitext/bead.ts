/**
 * One m–n link of an alignment (Gale & Church 1993): ascending, consecutive sentence indexes of each side.
 * An empty side is an omission (1–0) or an addition (0–1).
 */
export interface Bead {
  readonly source: readonly number[];
  readonly target: readonly number[];
  /** Estimated probability, 0 to 1, that the bead is right. */
  readonly confidence: number;
}

/** The bead's shape in the field's notation, such as `1–2`. */
export function beadShape(bead: Pick<Bead, "source" | "target">): string {
  return `${bead.source.length}–${bead.target.length}`;
}
