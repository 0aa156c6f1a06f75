import type { AlignedDocument } from "./align-document";
import type { BeadSpan } from "./bead-shapes";
import type { SideIndex } from "./side-index";
import { isNumber, isWord } from "./tokens";

/**
 * Below this, two texts are plainly unrelated: between what machine translations, articles and novels give and what passages give that
 * do not translate each other; `npm run bench:align` prints how many of either it refuses. With a few links the two overlap, and without
 * a lexicon an old novel is hard to tell from another text: the doubt is to its advantage.
 */
export const UNRELATED_BELOW = 0.22;

/** The share of words with a visible counterpart that a translation usually has: with a lexicon, and with likeness alone. */
const TYPICAL_SHARE = { lexicon: 0.6, likeness: 0.15 };
/** A few words prove nothing: before the text is read, this many words are taken to have counterparts as often as this. */
const BENEFIT_OF_DOUBT = 12;
const SHARE_IN_DOUBT = 0.2;
/** Names and cognates shorter than this coincide by chance (`on`, `a`, `son`), and short words are everywhere (`the`, `le`). */
const SHORTEST_WORD = 4;
/**
 * A text has at least a telling word in this many characters: words that stand in every sentence are in no index, and a text made of
 * them alone is not a short one.
 */
const CHARACTERS_PER_WORD = 40;
/** To how many wrong partners each link is compared. */
const WRONG_PARTNERS = 4;
/**
 * The share of the usual one that wrong partners have, before any is looked at; it counts as one of them. A single link has none, and
 * would otherwise owe nothing to chance.
 */
const USUAL_CHANCE = 0.2;
/** A link of two texts that are unrelated is one only if this share of its words has a counterpart, and as many words have. */
const PROVEN_SHARE = 0.35;
const PROVEN_WORDS = 3;

type Findings = Pick<AlignedDocument, "source" | "target" | "path" | "evidence" | "hasLexicon">;

/**
 * How far two aligned texts look like translations of each other, 0 to 1: the share of their words and numbers whose counterpart
 * (by the lexicon, identical, or a cognate) stands in the same link, beyond the share that links to the wrong partners have, and
 * relative to the usual share. Of the two sides the shorter one counts, so that an excerpt is related to its whole. Without a
 * lexicon, for languages that share a script; a text of a few words is given the benefit of the doubt.
 */
export function relatedness(aligned: Findings): number {
  return relatednessUpTo(aligned, Number.POSITIVE_INFINITY);
}

/** Whether two aligned texts are plainly unrelated. Sooner told than their relatedness: one wrong partner can be enough. */
export function areUnrelated(aligned: Findings): boolean {
  return relatednessUpTo(aligned, UNRELATED_BELOW) < UNRELATED_BELOW;
}

/** The relatedness, or as soon as it is plain that it is `enough` or more, a number between the two. */
function relatednessUpTo(aligned: Findings, enough: number): number {
  const { source, target, path, hasLexicon } = aligned;
  const links = path.filter((bead) => bead.sourceCount > 0 && bead.targetCount > 0);
  const explained = explainer(aligned);
  const sum = (offset: number): number =>
    links.reduce((total, link, place) => {
      const other = links[(place + offset) % links.length] ?? link;
      return (
        total +
        explained({ ...other, sourceStart: link.sourceStart, sourceCount: link.sourceCount })
      );
    }, 0);
  const partners = Math.max(0, Math.min(WRONG_PARTNERS, links.length - 1));
  const words = Math.min(wordsOf(source), wordsOf(target));
  const typical = hasLexicon ? TYPICAL_SHARE.lexicon : TYPICAL_SHARE.likeness;
  const inPlace = sum(0);
  const beyond = (leastAlike: number): number => {
    const chance = (partners * leastAlike + USUAL_CHANCE * typical * words) / (partners + 1);
    const share =
      (inPlace - chance + BENEFIT_OF_DOUBT * SHARE_IN_DOUBT) / (words + BENEFIT_OF_DOUBT);
    return Math.min(1, Math.max(0, share / typical));
  };
  if (partners === 0) return beyond(0);
  // A refrain has the right words in wrong places too: the least alike of the wrong partners tells what is chance.
  let leastAlike = Number.POSITIVE_INFINITY;
  for (let partner = 0; partner < partners; partner += 1) {
    leastAlike = Math.min(leastAlike, sum(offsetOf(partner, partners, links.length)));
    if (beyond(leastAlike) >= enough) break;
  }
  return beyond(leastAlike);
}

/** How far away a wrong partner stands: not in even steps, which in a text that repeats itself lead to the right words again. */
function offsetOf(partner: number, partners: number, links: number): number {
  const even = Math.floor(((partner + 1) * links) / (partners + 1));
  return Math.min(links - 1, Math.max(1, even + partner));
}

/** Tells whether the words of a link prove by themselves that it is right, whatever the rest of the texts is. */
export function provenBy(aligned: Findings): (link: BeadSpan) => boolean {
  const { source, target } = aligned;
  const explained = explainer(aligned);
  return (link) => {
    const words = Math.max(
      countWords(source, link.sourceStart, link.sourceCount),
      countWords(target, link.targetStart, link.targetCount),
    );
    return explained(link) >= Math.max(PROVEN_WORDS, PROVEN_SHARE * words);
  };
}

/** Counts the source words of a link that have a counterpart among its target words. */
function explainer({ source, target, evidence }: Findings): (link: BeadSpan) => number {
  const isInTarget = new Uint8Array(target.vocabulary.length);
  const sourceTells = Uint8Array.from(source.vocabulary, (word) => (isTelling(word) ? 1 : 0));
  const targetTells = Uint8Array.from(target.vocabulary, (word) => (isTelling(word) ? 1 : 0));
  const hasCounterpart = (type: number): boolean => {
    const last = evidence.start[type + 1] ?? 0;
    for (let entry = evidence.start[type] ?? 0; entry < last; entry += 1) {
      if (isInTarget[evidence.targets[entry] ?? 0] === 1) return true;
    }
    return false;
  };
  return ({ sourceStart, sourceCount, targetStart, targetCount }) => {
    const there = tokensOf(target, targetStart, targetCount);
    for (const type of there) isInTarget[type] = targetTells[type] ?? 0;
    let found = 0;
    for (const type of tokensOf(source, sourceStart, sourceCount)) {
      if (sourceTells[type] === 1 && hasCounterpart(type)) found += 1;
    }
    for (const type of there) isInTarget[type] = 0;
    return found;
  };
}

/** Whether a word that stands on both sides of a link says anything. */
function isTelling(word: string): boolean {
  return isNumber(word) || (isWord(word) && word.length >= SHORTEST_WORD);
}

function tokensOf(side: SideIndex, start: number, size: number): Int32Array {
  return side.tokens.subarray(side.tokenStart[start] ?? 0, side.tokenStart[start + size] ?? 0);
}

/** The telling words of a whole text. */
function wordsOf(side: SideIndex): number {
  const characters = side.lengths.reduce((sum, length) => sum + length, 0);
  return Math.max(countWords(side, 0, side.size), characters / CHARACTERS_PER_WORD);
}

function countWords(side: SideIndex, start: number, size: number): number {
  return tokensOf(side, start, size).reduce((total, type) => {
    return total + (isTelling(side.vocabulary[type] ?? "") ? 1 : 0);
  }, 0);
}
