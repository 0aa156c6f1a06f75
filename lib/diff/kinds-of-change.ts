import { uncapitalised } from "../text/capitals";
import { deriveReplacements } from "./derive-replacements";

/** A phrase that stands for another, as it was written. */
export interface KindOfChange {
  readonly from: string;
  readonly to: string;
}

/**
 * What somebody replaced in a text, each kind once: "Off-ramp" → "Sortie" at the head of a sentence is the same as
 * "off-ramp" → "sortie" within one.
 */
export function kindsOfChange(before: string, after: string): KindOfChange[] {
  const kinds = new Map<string, KindOfChange>();
  for (const { from, to } of deriveReplacements(before, after)) {
    const kind = { from, to };
    const { from: lowFrom, to: lowTo } = withoutSharedCapital(kind);
    const key = `${lowFrom}\n${lowTo}`;
    kinds.set(key, plainerOf(kinds.get(key) ?? kind, kind));
  }
  return [...kinds.values()];
}

/**
 * A change as it is told from others: without a capital that both sides have. Only where that is the first letter alone: an
 * acronym keeps its own.
 */
export function withoutSharedCapital(kind: KindOfChange): KindOfChange {
  const { from, to } = kind;
  const isShared = CAPITALISED.test(from) && CAPITALISED.test(to);
  const [lowFrom, lowTo] = [uncapitalised(from), uncapitalised(to)];
  return isShared && lowFrom !== lowTo ? { from: lowFrom, to: lowTo } : kind;
}

/**
 * Of one change in two places, how it is shown: without the capital where one of them has none. "Kazakhstan" → "Kazakstan" has its own
 * wherever it stands, "Wagon" → "Fourgon" only at the head of a sentence.
 */
export function plainerOf<Kind extends KindOfChange>(one: Kind, other: Kind): Kind {
  return CAPITALISED.test(one.from) && !CAPITALISED.test(other.from) ? other : one;
}

const CAPITALISED = /^\p{Lu}(?!\p{Lu})/u;
