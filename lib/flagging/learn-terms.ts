import { EvenSample } from "../bitext/even-sample";
import { type LanguagePair, primaryLanguage } from "../bitext/language-pair";
import type { FrenchLexicon } from "../languages/fr/lexicon";
import type { LanguageKnowledge } from "../languages/language-knowledge";
import { uncapitalised } from "../text/capitals";
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
/** Segments between two pauses: some milliseconds. */
const PAUSE_EVERY = 500;
/** More than any text has terms. */
const MOST_TERMS = 500;
/** Segments whose phrases are kept: neighbours share their terms. */
const KEPT_READINGS = 4_096;
/** Of a longer document, every second segment tells as much, or every fourth: what is read of all of them would not fit into memory. */
const MOST_SEGMENTS = 16_384;

/** Learns which French a document has for its terms, by what stands in the same segments. */
export function termLearner(pair: LanguagePair, { french }: LanguageKnowledge) {
  const isFor = primaryLanguage(pair.source) === "en" && primaryLanguage(pair.target) === "fr";
  const lexicon = isFor ? french : undefined;
  const sample = new EvenSample<SegmentToCheck>(MOST_SEGMENTS);
  /** In how many segments a source word stands, in either number; those count that were selected once. */
  const frequency = new Map<string, number>();
  return {
    add(segment: SegmentToCheck): void {
      if (lexicon === undefined || segment.source === "" || segment.target === "") return;
      sample.offer(() => {
        for (const word of new Set(termWords(segment).map(wordKey))) {
          if (word !== undefined) frequency.set(word, (frequency.get(word) ?? 0) + 1);
        }
        // A copy: what was read of the segment itself is kept with it.
        return { source: segment.source, target: segment.target };
      });
    },
    /** Pauses now and then: a book's terms take seconds. */
    *learnt(uses: number): Generator<undefined, TermChoice[]> {
      if (lexicon === undefined) return [];
      const segments = sample.items;
      const places = yield* placesOfTerms(segments, { frequency, uses });
      const phrases = phraseReader(segments, yield* segmentsOfKeys(segments, lexicon), lexicon);
      const choices: LearntChoice[] = [];
      let read = 0;
      for (const [source, at] of places) {
        const choice = chooseFrench(at, { phrases, uses });
        if (choice !== undefined) choices.push({ source, ...choice });
        read += at.length;
        if (read < PAUSE_EVERY) continue;
        read = 0;
        yield;
      }
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

/** The segments in which each term stands that is used often enough. */
function* placesOfTerms(
  segments: readonly SegmentToCheck[],
  { frequency, uses }: Repetition,
): Generator<undefined, Map<string, number[]>> {
  const places = new Map<string, number[]>();
  for (const [index, segment] of segments.entries()) {
    if (index % PAUSE_EVERY === 0) yield;
    const words = termWords(segment).map((word) =>
      (frequency.get(wordKey(word) ?? "") ?? 0) >= uses ? word : undefined,
    );
    for (const { key } of sourceTerms(segment, words)) {
      const known = places.get(key);
      if (known === undefined) places.set(key, [index]);
      else if (known.at(-1) !== index) known.push(index);
    }
  }
  dropSeldom(places, uses);
  return places;
}

/** Takes out what is used too seldom, and what mostly is part of a longer term. */
function dropSeldom(places: Map<string, number[]>, uses: number): void {
  for (const [key, at] of places) if (at.length < uses) places.delete(key);
  for (const [key, at] of places) {
    const [first = "", second = "", third] = key.split(" ");
    if (third === undefined) continue;
    for (const part of [`${first} ${second}`, `${second} ${third}`]) {
      if (at.length >= 0.8 * (places.get(part)?.length ?? Infinity)) places.delete(part);
    }
  }
}

/** A term has its last word in the singular as well as in the plural. */
const wordKey = (word: string | undefined) => word && singular(word);

interface PhraseReader {
  /** The phrases of a segment's target that are more than a noun. */
  of(segment: number): readonly ReadPhrase[];
  /** A phrase as it is written, but for a sentence's capital. */
  text(segment: number, phrase: ReadPhrase): string;
  /** In how many segments all these lemmas stand. */
  count(lemmas: readonly string[]): number;
}

interface ReadPhrase extends TargetPhrase {
  readonly key: string;
}

function phraseReader(
  segments: readonly SegmentToCheck[],
  standing: ReadonlyMap<string, readonly number[]>,
  lexicon: FrenchLexicon,
): PhraseReader {
  const read = new Map<number, readonly ReadPhrase[]>();
  return {
    of(index) {
      const known = read.get(index);
      const segment = segments[index];
      if (known !== undefined || segment === undefined) return known ?? [];
      const phrases = readPhrases({ ...segment }, lexicon);
      if (read.size >= KEPT_READINGS) read.clear();
      read.set(index, phrases);
      return phrases;
    },
    // Terms are common nouns: a capital is that of a sentence.
    text: (index, { span }) => uncapitalised(sliceSpan(segments[index]?.target ?? "", span)),
    count(lemmas) {
      const [first = [], ...others] = lemmas.map((lemma) => standing.get(lemma) ?? []);
      const sets = others.map((at) => new Set(at));
      return first.filter((index) => sets.every((set) => set.has(index))).length;
    },
  };
}

function readPhrases(segment: SegmentToCheck, lexicon: FrenchLexicon): ReadPhrase[] {
  const words = targetWords(segment, lexicon);
  const phrases: ReadPhrase[] = [];
  for (let at = 0; at < words.length; at += 1) {
    for (const phrase of phrasesAt(words, at)) {
      // A single noun has no part that could be another one.
      if (phrase.lemmas.length > 1) phrases.push({ ...phrase, key: phrase.lemmas.join(" ") });
    }
  }
  return phrases;
}

/** In which segments each form and lemma of the target stands. */
function* segmentsOfKeys(
  segments: readonly SegmentToCheck[],
  lexicon: FrenchLexicon,
): Generator<undefined, Map<string, number[]>> {
  const standing = new Map<string, number[]>();
  for (const [index, segment] of segments.entries()) {
    if (index % PAUSE_EVERY === 0) yield;
    // Of a copy, so that what is read is not kept with each segment.
    for (const { keys } of targetWords({ ...segment }, lexicon)) {
      for (const key of keys) {
        const known = standing.get(key);
        if (known === undefined) standing.set(key, [index]);
        else if (known.at(-1) !== index) known.push(index);
      }
    }
  }
  return standing;
}

interface Candidate {
  readonly phrase: ReadPhrase;
  segments: number;
  /** The segment that was counted last. */
  last: number;
}

/** The phrase that keeps a term the closest company, the longest of several, where one does. */
function chooseFrench(
  at: readonly number[],
  { phrases, uses }: { readonly phrases: PhraseReader; readonly uses: number },
): Omit<LearntChoice, "source"> | undefined {
  const needed = Math.max(uses, MAJORITY * at.length);
  let best: { readonly phrase: ReadPhrase; readonly company: number } | undefined;
  for (const { phrase, segments } of candidatesIn(at, phrases)) {
    if (segments < needed) continue;
    const company = (2 * segments) / (at.length + phrases.count(phrase.lemmas));
    if (company < COMPANY || (best !== undefined && company < best.company)) continue;
    const isShorter = best && phrase.lemmas.length <= best.phrase.lemmas.length;
    if (company === best?.company && isShorter) continue;
    best = { phrase, company };
  }
  if (best === undefined) return undefined;
  const { phrase, company } = best;
  return { target: usualText(at, phrase.key, phrases), lemmas: phrase.lemmas, company };
}

/** The phrases of some segments, and in how many of these each stands. */
function candidatesIn(at: readonly number[], phrases: PhraseReader): Iterable<Candidate> {
  const candidates = new Map<string, Candidate>();
  for (const index of at) {
    for (const phrase of phrases.of(index)) {
      const known = candidates.get(phrase.key);
      if (known === undefined) candidates.set(phrase.key, { phrase, segments: 1, last: index });
      else if (known.last !== index) {
        known.segments += 1;
        known.last = index;
      }
    }
  }
  return candidates.values();
}

/** How a phrase is written most often. */
function usualText(at: readonly number[], key: string, phrases: PhraseReader): string {
  const texts = new Map<string, number>();
  for (const index of at) {
    for (const phrase of phrases.of(index)) {
      if (phrase.key !== key) continue;
      const text = phrases.text(index, phrase);
      texts.set(text, (texts.get(text) ?? 0) + 1);
    }
  }
  return [...texts].sort(byUse)[0]?.[0] ?? "";
}

function byUse([a, timesOfA]: readonly [string, number], [b, timesOfB]: readonly [string, number]) {
  return timesOfB - timesOfA || (a < b ? -1 : 1);
}
