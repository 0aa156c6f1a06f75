import { type LanguagePair, primaryLanguage } from "../bitext/language-pair";
import type { FrenchLexicon } from "../languages/fr/lexicon";
import type { LanguageKnowledge } from "../languages/language-knowledge";
import { sliceSpan } from "../text/span";
import type { SegmentToCheck } from "./segment-to-check";
import { singular, sourceTerms, termWords } from "./source-terms";
import { phrasesAt, type TargetPhrase } from "./target-phrases";
import { targetWords } from "./target-words";

/** A term of the source and the one French phrase that the document mostly has for it. */
export interface TermChoice {
  /** In lower case, the last word in the singular: `outdoor unit`. */
  readonly source: string;
  /** As the document writes it most often. */
  readonly target: string;
  /** The lemmas of its nouns and adjectives, the head first. */
  readonly lemmas: readonly string[];
}

/** Uses that make a choice: a reader of instructions takes another word for another thing. */
export const USES_IN_INSTRUCTIONS = 2;
/** An article says the same in several ways, and is right to: only what it repeats like a formula is a term. */
export const USES_ELSEWHERE = 8;
/** Which part of the uses has the same French. */
const MAJORITY = 2 / 3;
/** Dice's coefficient of two that belong together: either may stand without the other now and then. */
const COMPANY = 0.6;
/** More than any text has terms. */
const MOST_TERMS = 500;

/** Learns which French a document has for its terms, by what stands in the same segments. */
export function termLearner(pair: LanguagePair, { french }: LanguageKnowledge) {
  const isFor = primaryLanguage(pair.source) === "en" && primaryLanguage(pair.target) === "fr";
  const lexicon = isFor ? french : undefined;
  const segments: SegmentToCheck[] = [];
  /** In how many segments a source word stands, in either number. */
  const frequency = new Map<string, number>();
  return {
    add(segment: SegmentToCheck): void {
      if (lexicon === undefined || segment.source === "" || segment.target === "") return;
      segments.push(segment);
      for (const word of new Set(termWords(segment).map(wordKey))) {
        if (word !== undefined) frequency.set(word, (frequency.get(word) ?? 0) + 1);
      }
    },
    learnt(uses: number): TermChoice[] {
      if (lexicon === undefined) return [];
      const places = placesOfTerms(segments, { frequency, uses });
      const phrases = phraseReader(segments, lexicon);
      const choices = [...places].flatMap(([source, at]) => {
        const choice = chooseFrench(at, { phrases, uses });
        return choice === undefined ? [] : [{ source, ...choice }];
      });
      return withoutRivals(choices)
        .map(({ source, target, lemmas }) => ({ source, target, lemmas }))
        .sort((a, b) => (a.source < b.source ? -1 : 1));
    },
  };
}

interface LearntChoice extends TermChoice {
  readonly company: number;
}

/** The surest choices; of two terms that claim the same French, text mode and binary mode, the one that keeps it closer company. */
function withoutRivals(choices: readonly LearntChoice[]): LearntChoice[] {
  const claimed = new Set<string>();
  return [...choices]
    .sort((a, b) => b.company - a.company || (a.source < b.source ? -1 : 1))
    .filter(({ lemmas }) => {
      const key = lemmas.join(" ");
      const isFirst = !claimed.has(key);
      claimed.add(key);
      return isFirst;
    })
    .slice(0, MOST_TERMS);
}

interface Repetition {
  readonly frequency: ReadonlyMap<string, number>;
  readonly uses: number;
}

/** The segments in which each term stands that is used often enough; not of one that mostly is part of a longer one. */
function placesOfTerms(
  segments: readonly SegmentToCheck[],
  { frequency, uses }: Repetition,
): Map<string, number[]> {
  const places = new Map<string, number[]>();
  segments.forEach((segment, index) => {
    const words = termWords(segment).map((word) =>
      (frequency.get(wordKey(word) ?? "") ?? 0) >= uses ? word : undefined,
    );
    for (const { key } of sourceTerms(segment, words)) {
      const known = places.get(key);
      if (known === undefined) places.set(key, [index]);
      else if (known.at(-1) !== index) known.push(index);
    }
  });
  for (const [key, at] of places) if (at.length < uses) places.delete(key);
  for (const [key, at] of places) {
    const [first = "", second = "", third] = key.split(" ");
    if (third === undefined) continue;
    for (const part of [`${first} ${second}`, `${second} ${third}`]) {
      if (at.length >= 0.8 * (places.get(part)?.length ?? Infinity)) places.delete(part);
    }
  }
  return places;
}

/** A term has its last word in the singular as well as in the plural. */
const wordKey = (word: string | undefined) => word && singular(word);

interface PhraseReader {
  /** The phrases of a segment's target. */
  of(segment: number): readonly ReadPhrase[];
  /** In how many segments all these lemmas stand. */
  count(lemmas: readonly string[]): number;
}

interface ReadPhrase extends TargetPhrase {
  readonly key: string;
  readonly text: string;
}

function phraseReader(segments: readonly SegmentToCheck[], lexicon: FrenchLexicon): PhraseReader {
  const read = new Map<number, readonly ReadPhrase[]>();
  let standing: Map<string, number[]> | undefined;
  return {
    of(index) {
      const known = read.get(index);
      const segment = segments[index];
      if (known !== undefined || segment === undefined) return known ?? [];
      const words = targetWords(segment, lexicon);
      const phrases = words.flatMap((_, at) =>
        phrasesAt(words, at).map((phrase) => ({
          ...phrase,
          key: phrase.lemmas.join(" "),
          text: uncapitalised(sliceSpan(segment.target, phrase.span)),
        })),
      );
      read.set(index, phrases);
      return phrases;
    },
    count(lemmas) {
      standing ??= segmentsOfKeys(segments, lexicon);
      const [first = [], ...others] = lemmas.map((lemma) => standing?.get(lemma) ?? []);
      const sets = others.map((at) => new Set(at));
      return first.filter((index) => sets.every((set) => set.has(index))).length;
    },
  };
}

/** Terms are common nouns: a capital is that of a sentence. */
function uncapitalised(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

function segmentsOfKeys(segments: readonly SegmentToCheck[], lexicon: FrenchLexicon) {
  const standing = new Map<string, number[]>();
  segments.forEach((segment, index) => {
    for (const { keys } of targetWords(segment, lexicon)) {
      for (const key of keys) {
        const known = standing.get(key);
        if (known === undefined) standing.set(key, [index]);
        else if (known.at(-1) !== index) known.push(index);
      }
    }
  });
  return standing;
}

interface Candidate {
  readonly lemmas: readonly string[];
  readonly texts: Map<string, number>;
  segments: number;
}

/** The phrase that keeps a term the closest company, the longest of several, where one does. */
function chooseFrench(
  at: readonly number[],
  { phrases, uses }: { readonly phrases: PhraseReader; readonly uses: number },
): Omit<LearntChoice, "source"> | undefined {
  const [best] = [...candidatesIn(at, phrases)]
    // A single noun has no part that could be another one.
    .filter(({ lemmas, segments }) => lemmas.length > 1 && segments >= uses)
    .filter(({ segments }) => segments >= MAJORITY * at.length)
    .map((candidate) => {
      const { segments, lemmas } = candidate;
      const company = (2 * segments) / (at.length + phrases.count(lemmas));
      return { ...candidate, company };
    })
    .filter(({ company }) => company >= COMPANY)
    .sort((a, b) => b.company - a.company || b.lemmas.length - a.lemmas.length);
  if (best === undefined) return undefined;
  const { lemmas, texts, company } = best;
  const [target = ""] = [...texts].sort(byUse)[0] ?? [];
  return { target, lemmas, company };
}

/** The phrases of some segments, and in how many of these each stands. */
function candidatesIn(at: readonly number[], phrases: PhraseReader): Iterable<Candidate> {
  const candidates = new Map<string, Candidate>();
  for (const index of at) {
    const seen = new Set<string>();
    for (const { key, lemmas, text } of phrases.of(index)) {
      const candidate = candidates.get(key) ?? { lemmas, texts: new Map(), segments: 0 };
      candidates.set(key, candidate);
      candidate.texts.set(text, (candidate.texts.get(text) ?? 0) + 1);
      if (!seen.has(key)) candidate.segments += 1;
      seen.add(key);
    }
  }
  return candidates.values();
}

function byUse([a, timesOfA]: readonly [string, number], [b, timesOfB]: readonly [string, number]) {
  return timesOfB - timesOfA || (a < b ? -1 : 1);
}
