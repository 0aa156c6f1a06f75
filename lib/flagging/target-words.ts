import type { FrenchAnalysis, FrenchLexicon } from "../languages/fr/lexicon";
import { type FrenchWord, splitFrenchWords } from "../languages/fr/split-words";
import type { SegmentToCheck } from "./segment-to-check";

/** One word of a French target with all that the lexicon knows of it. */
export interface TargetWord extends FrenchWord {
  /** Lower case, with a straight apostrophe. */
  readonly lower: string;
  readonly readings: readonly FrenchAnalysis[];
  /** The form in lower case and the lemmas of its readings, each once: what tables are looked up by. */
  readonly keys: readonly string[];
  /** True when nothing but white space (or nothing, after an elision) parts it from the word before. */
  readonly joined: boolean;
}

const read = new WeakMap<SegmentToCheck, readonly TargetWord[]>();

/** The words of a segment's target; many checks ask, so the answer is kept as long as the segment. */
export function targetWords(
  segment: SegmentToCheck,
  lexicon: FrenchLexicon,
): readonly TargetWord[] {
  const known = read.get(segment);
  if (known !== undefined) return known;
  const words = readWords(segment.target, lexicon);
  read.set(segment, words);
  return words;
}

function readWords(text: string, lexicon: FrenchLexicon): TargetWord[] {
  let end = -1;
  return splitFrenchWords(text).map((word) => {
    const lower = word.text.toLowerCase().replace("’", "'");
    const joined = end >= 0 && /^[ \u00a0\u202f]?$/.test(text.slice(end, word.span.start));
    end = word.span.end;
    const exact = lexicon.lookup(ELIDED.get(lower) ?? word.text.replace("’", "'"));
    const readings = exact.length > 0 || lower === word.text ? exact : lexicon.lookup(lower);
    const keys = [...new Set([lower, ...readings.map(({ lemma }) => lemma)])];
    return { ...word, lower, readings, keys, joined };
  });
}

const ELIDED: ReadonlyMap<string, string> = new Map(
  "l':le d':de n':ne s':se j':je m':me t':te c':ce qu':que lorsqu':lorsque puisqu':puisque jusqu':jusque"
    .split(" ")
    .map((pair) => {
      const [elided = "", full = ""] = pair.split(":");
      return [elided, full];
    }),
);
