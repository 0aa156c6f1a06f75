/** What rows can be compared with, in the order in which a key goes through them. */
export const DIFF_BASELINES = ["none", "machine", "revision", "approved"] as const;

/** What a target is compared with. */
export type DiffBaseline = (typeof DIFF_BASELINES)[number];

/** What was kept on the device, when it is a baseline. */
export function readBaseline(kept: string | null): DiffBaseline {
  return DIFF_BASELINES.find((baseline) => baseline === kept) ?? "none";
}

/** The baseline that comes after another; after the last one none. */
export function nextBaseline(baseline: DiffBaseline): DiffBaseline {
  return DIFF_BASELINES[DIFF_BASELINES.indexOf(baseline) + 1] ?? "none";
}
