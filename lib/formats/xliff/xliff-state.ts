import type { BlockState } from "../parsed-file";

/** States of `target` in XLIFF 1.2 (§2.3, and its appendix of values). */
const STATES_1: Readonly<Record<string, BlockState>> = {
  new: "initial",
  "needs-translation": "initial",
  "needs-adaptation": "draft",
  "needs-l10n": "draft",
  translated: "draft",
  "needs-review-adaptation": "submitted",
  "needs-review-l10n": "submitted",
  "needs-review-translation": "submitted",
  "signed-off": "approved",
  final: "approved",
};

/** States of `segment` in XLIFF 2 (§4.7.2.11). */
const STATES_2: Readonly<Record<string, BlockState>> = {
  initial: "initial",
  translated: "draft",
  reviewed: "submitted",
  final: "approved",
};

const WRITTEN: Readonly<Record<BlockState, { readonly first: string; readonly second: string }>> = {
  initial: { first: "new", second: "initial" },
  draft: { first: "translated", second: "translated" },
  submitted: { first: "needs-review-translation", second: "reviewed" },
  approved: { first: "final", second: "final" },
};

/** Which generation of the format: they differ in most of their elements. */
export type XliffGeneration = 1 | 2;

/** The product's word for a state of the file; undefined for its own, `x-…`. */
export function readState(generation: XliffGeneration, state: string): BlockState | undefined {
  return (generation === 1 ? STATES_1 : STATES_2)[state];
}

/** The file's word for a state. */
export function writeState(generation: XliffGeneration, state: BlockState): string {
  return generation === 1 ? WRITTEN[state].first : WRITTEN[state].second;
}
