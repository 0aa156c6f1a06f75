/** What tells which of many submissions an editor looks at. */
export const SAMPLE_METHODS = ["risk", "edits", "length", "nth"] as const;

/** How large a sample is: a number of segments, or per cent of those that it is drawn from. */
export interface SampleSize {
  readonly size: number;
  readonly unit: "segments" | "percent";
}

/** How many of `count` a sample has: at least one where there is one, at most all. */
export function sampleCount(count: number, { size, unit }: SampleSize): number {
  const wanted = unit === "percent" ? Math.ceil((count * size) / 100) : size;
  return Math.min(count, Math.max(1, wanted));
}

/**
 * The places of the `size` heaviest of some weights, in their order; of equals the first ones. The same weights give the same sample.
 */
export function drawHeaviest(weights: readonly number[], size: number): number[] {
  return weights
    .map((weight, place) => ({ weight, place }))
    .sort((one, other) => other.weight - one.weight || one.place - other.place)
    .slice(0, size)
    .map(({ place }) => place)
    .sort((one, other) => one - other);
}

/** The places of every nth of `count`, `size` of them, evenly spread: each from the middle of its stretch. */
export function drawEveryNth(count: number, size: number): number[] {
  const drawn = Math.min(count, size);
  return Array.from({ length: drawn }, (_, nth) => Math.floor(((nth + 0.5) * count) / drawn));
}
