import type { BeadSpan } from "./bead-shapes";
import type { SideIndex } from "./side-index";
import type { TranslationCandidate } from "./translation-table";

/** Two words that met once met by chance. */
const FEWEST_MEETINGS = 2;
/** Dice coefficient from which a pair counts, and the most pairs that one source word keeps. */
const WEAKEST_DICE = 0.25;
const MOST_PARTNERS = 6;
/** How far the document's own pairs are trusted. */
const TRUST = 0.6;
/** Larger beads pair everything with everything. */
const LARGEST_BEAD = 4;

/**
 * The document's own lexicon: word pairs that meet in the beads of a first alignment more often than apart (Dice coefficient,
 * as in Melamed 2000 for competitive linking). Time is linear in the words of the beads times their length.
 */
export function cooccurrences(
  beads: readonly BeadSpan[],
  source: SideIndex,
  target: SideIndex,
): TranslationCandidate[] {
  const linked = beads.filter(
    ({ sourceCount, targetCount }) =>
      sourceCount > 0 && targetCount > 0 && sourceCount + targetCount <= LARGEST_BEAD,
  );
  const sourceWords = linked.map((bead) => distinct(source, bead.sourceStart, bead.sourceCount));
  const targetWords = linked.map((bead) => distinct(target, bead.targetStart, bead.targetCount));
  const targetFrequency = frequencies(targetWords, target.vocabulary.length);
  const meetings = new Int32Array(target.vocabulary.length);
  return invert(sourceWords, source.vocabulary.length).flatMap((where, type) =>
    where.length < FEWEST_MEETINGS
      ? []
      : partners({ type, where, targetWords, targetFrequency, meetings }),
  );
}

interface Word {
  readonly type: number;
  /** The beads that hold the source word. */
  readonly where: readonly number[];
  readonly targetWords: readonly (readonly number[])[];
  readonly targetFrequency: Int32Array;
  /** Counters, all zero between two words. */
  readonly meetings: Int32Array;
}

function partners({
  type,
  where,
  targetWords,
  targetFrequency,
  meetings,
}: Word): TranslationCandidate[] {
  const met: number[] = [];
  for (const bead of where) {
    for (const match of targetWords[bead] ?? []) {
      if (meetings[match] === 0) {
        met.push(match);
      }
      meetings[match] = (meetings[match] ?? 0) + 1;
    }
  }
  const found: TranslationCandidate[] = [];
  for (const match of met) {
    const together = meetings[match] ?? 0;
    const dice = (2 * together) / (where.length + (targetFrequency[match] ?? 0));
    if (together >= FEWEST_MEETINGS && dice >= WEAKEST_DICE) {
      found.push({ source: type, target: match, probability: TRUST * discount(together) * dice });
    }
    meetings[match] = 0;
  }
  return found
    .sort((a, b) => b.probability - a.probability || a.target - b.target)
    .slice(0, MOST_PARTNERS);
}

/** Few meetings prove less than many. */
function discount(together: number): number {
  return together / (together + 1);
}

function distinct(side: SideIndex, first: number, size: number): number[] {
  return [...new Set(side.tokens.subarray(side.tokenStart[first], side.tokenStart[first + size]))];
}

function frequencies(words: readonly (readonly number[])[], types: number): Int32Array {
  const frequency = new Int32Array(types);
  for (const list of words) {
    for (const type of list) {
      frequency[type] = (frequency[type] ?? 0) + 1;
    }
  }
  return frequency;
}

function invert(words: readonly (readonly number[])[], types: number): number[][] {
  const where = Array.from({ length: types }, (): number[] => []);
  words.forEach((list, bead) => {
    for (const type of list) {
      where[type]?.push(bead);
    }
  });
  return where;
}
