import type { Bead } from "../bitext/bead";
import type { Sentence } from "../bitext/sentence";
import { fold, isNumber, isWord, tokenise } from "./tokens";

/**
 * Below this, two texts are plainly unrelated. Measured on English–French: machine translations and articles give 0.9 and more,
 * short captions 0.4, literary translations of old novels 0.3 at the least; texts that do not translate each other 0.03 in the
 * median and 0.17 at most, 0.26 when they share their subject and have no paragraphs. A true translation in the wrong order
 * gives 0 to 0.4: it is told by its beads rather than by this number.
 */
export const UNRELATED_BELOW = 0.2;

/** The share of tokens with a visible counterpart that a translation between two related languages has at the least. */
const TYPICAL_SHARE = 0.2;
/** A few words prove nothing: this many tokens are taken to be typical before the text is read. */
const BENEFIT_OF_DOUBT = 12;
/** Names and cognates shorter than this coincide by chance (`on`, `a`, `son`). */
const SHORTEST_WORD = 4;
const COGNATE_PREFIX = 5;
/** With fewer beads the wrong partners are neighbours that speak of the same people: no measure of chance. */
const BEADS_FOR_CHANCE = 8;

/**
 * How far two aligned texts look like translations of each other, 0 to 1: the share of their words and numbers whose like
 * (identical, or a cognate) stands in the same bead, beyond the share that beads set against the wrong partners have, and
 * relative to the usual share. Of the two sides the better explained one counts, so that an excerpt is related to its whole. For
 * languages that share a script; a text of a few words is given the benefit of the doubt.
 */
export function relatedness(
  beads: readonly Bead[],
  source: readonly Sentence[],
  target: readonly Sentence[],
): number {
  const linked = beads.filter((bead) => bead.source.length > 0 && bead.target.length > 0);
  const sourceKeys = linked.map((bead) => keysOf(bead.source, source));
  const targetKeys = linked.map((bead) => keysOf(bead.target, target));
  const matched = matches(sourceKeys, targetKeys);
  const wrong = rotate(targetKeys, Math.floor(linked.length / 2));
  const chance =
    linked.length < BEADS_FOR_CHANCE ? { source: 0, target: 0 } : matches(sourceKeys, wrong);
  const allSource = keysOf(source.keys(), source).length;
  const allTarget = keysOf(target.keys(), target).length;
  return Math.max(
    share(matched.source - chance.source, allSource),
    share(matched.target - chance.target, allTarget),
  );
}

function share(excess: number, tokens: number): number {
  const typical = BENEFIT_OF_DOUBT * TYPICAL_SHARE;
  const found = (excess + typical) / (tokens + BENEFIT_OF_DOUBT) / TYPICAL_SHARE;
  return Math.min(1, Math.max(0, found));
}

/** The comparable tokens of some sentences: numbers, and the beginnings of words without their accents. */
function keysOf(indexes: Iterable<number>, sentences: readonly Sentence[]): string[] {
  return [...indexes].flatMap((index) =>
    tokenise(sentences[index]?.text ?? "")
      .filter((token) => isNumber(token) || (isWord(token) && token.length >= SHORTEST_WORD))
      .map((token) => (isNumber(token) ? token : fold(token).slice(0, COGNATE_PREFIX))),
  );
}

interface Matches {
  readonly source: number;
  readonly target: number;
}

function matches(sources: readonly string[][], targets: readonly string[][]): Matches {
  const sums = { source: 0, target: 0 };
  sources.forEach((keys, bead) => {
    const others = targets[bead] ?? [];
    sums.source += keys.filter((key) => others.includes(key)).length;
    sums.target += others.filter((key) => keys.includes(key)).length;
  });
  return sums;
}

function rotate<Item>(items: readonly Item[], by: number): Item[] {
  return [...items.slice(by), ...items.slice(0, by)];
}
