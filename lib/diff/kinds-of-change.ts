import { uncapitalised } from "../text/capitals";
import { deriveReplacements } from "./derive-replacements";

/** A phrase that stands for another, wherever that was done. */
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
    const kind = withoutSharedCapital(from, to);
    kinds.set(`${kind.from}\n${kind.to}`, kind);
  }
  return [...kinds.values()];
}

/** Only where both have the capital and nothing but the first letter: an acronym keeps its own. */
function withoutSharedCapital(from: string, to: string): KindOfChange {
  const isShared = CAPITALISED.test(from) && CAPITALISED.test(to);
  const [lowFrom, lowTo] = [uncapitalised(from), uncapitalised(to)];
  return isShared && lowFrom !== lowTo ? { from: lowFrom, to: lowTo } : { from, to };
}

const CAPITALISED = /^\p{Lu}(?!\p{Lu})/u;
