import { allMatches } from "../../text/all-matches";
import { overlaps, type Span, sliceSpan } from "../../text/span";
import { defineCheck, type Observation } from "../check";
import { targetTokens } from "../target-tokens";

// Le plan est simple. Le plan est simple.
// Il ferme la porte du garage, il ferme la porte du garage et il part.
// Not `des années et des années`, which is said so, nor what the source says twice.

/** A sentence, or a clause of three words or more, that stands twice. */
export const duplicatedText = defineCheck(
  {
    id: "duplicated-text",
    category: "accuracy/addition",
    severity: "major",
    title: { en: "Duplicated text", fr: "Texte en double" },
    description: {
      en: "A sentence or a clause stands twice, and the source does not say it twice.",
      fr: "Une phrase ou une proposition figure deux fois, et la source ne la répète pas.",
    },
    example: { source: "The plan is simple.", target: "Le plan est simple. Le plan est simple." },
  },
  (segment) => {
    const { source, target } = segment;
    if (!saysSomeAgain(targetTokens(segment))) return [];
    const found = secondTexts(target);
    return found.length === 0 || saysTwice(source) ? [] : found.map(observe);
  },
);

/** A sentence or a clause of fewer words is a refrain, a cry or a way to speak: `des années et des années`. */
const FEWEST = 3;
const MOST = 12;

/** Whether as many words as a clause has stand elsewhere too: in most segments none is to be looked for. */
function saysSomeAgain(tokens: readonly string[]): boolean {
  return tokens.length >= 2 * FEWEST && new Set(tokens).size <= tokens.length - FEWEST;
}

interface Word {
  readonly text: string;
  readonly lower: string;
  readonly span: Span;
}

const WORD = /[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu;

function readWords(text: string): Word[] {
  return allMatches(text, WORD).map(({ 0: word, index }) => ({
    text: word,
    lower: word.toLowerCase(),
    span: { start: index, end: index + word.length },
  }));
}

function secondTexts(text: string): Span[] {
  const sentences = secondSentences(text);
  const clauses = secondClauses(text, readWords(text));
  return [...sentences, ...clauses.filter((one) => !sentences.some((span) => overlaps(one, span)))];
}

/** Sentences that have stood before in the text, each with the space before it. */
function secondSentences(text: string): Span[] {
  const seen = new Set<string>();
  let start = 0;
  return allMatches(text, /[.!?…]+["”»]?(?=\s|$)/gu).flatMap((stop) => {
    const span = { start, end: stop.index + stop[0].length };
    start = span.end;
    const key = sliceSpan(text, span).trim().toLowerCase();
    if ((key.match(WORD)?.length ?? 0) < FEWEST) return [];
    const isSecond = seen.has(key);
    seen.add(key);
    return isSecond ? [span] : [];
  });
}

/** Clauses that stand twice with a comma, `et` or `ou` between, each with what parts it from the first one. */
function secondClauses(text: string, words: readonly Word[]): Span[] {
  const found: Span[] = [];
  for (let at = 0; at + 2 * FEWEST <= words.length; at += 1) {
    const length = repeatedLength(text, words, at);
    const last = words[at + length - 1];
    if (last === undefined || length === 0) continue;
    const link = isLink(words[at + length]) ? 1 : 0;
    const end = words[at + 2 * length + link - 1]?.span.end ?? last.span.end;
    // le nom du chemin et le nom du chemin encodé: the second one is more.
    if (!/^\s*(?:$|[.,;:!?…)»”"]|et\b|and\b)/u.test(text.slice(end))) continue;
    found.push({ start: last.span.end, end });
    at += 2 * length + link - 1;
  }
  return found;
}

/** How many words from this one on stand at once again; 0 where none do. */
function repeatedLength(text: string, words: readonly Word[], at: number): number {
  for (let length = MOST; length >= FEWEST; length -= 1) {
    const last = words[at + length - 1];
    const next = words[at + length];
    if (last === undefined || next === undefined) continue;
    const link = isLink(next) ? 1 : 0;
    const again = words[at + length + link];
    if (again === undefined || again.lower !== words[at]?.lower) continue;
    const between = text.slice(last.span.end, again.span.start);
    // Nothing but a space between is a repetition of words.
    const parts = link === 1 ? /^,? \p{L}+ $/u : /^[,;:] $/;
    if (parts.test(between) && isSame({ text, words, at, again: at + length + link, length }))
      return length;
  }
  return 0;
}

const isLink = (word: Word | undefined) => /^(?:et|ou|and|or)$/.test(word?.lower ?? "");

interface Stretches {
  readonly text: string;
  readonly words: readonly Word[];
  readonly at: number;
  readonly again: number;
  readonly length: number;
}

/** True where two stretches have the same words with only spaces between them. */
function isSame({ text, words, at, again, length }: Stretches): boolean {
  for (let step = 0; step < length; step += 1) {
    const [one, other] = [words[at + step], words[again + step]];
    if (one === undefined || other === undefined || !isAlike(one, other, step)) return false;
    if (step > 0 && !isSpaced(text, words, at + step)) return false;
    if (step > 0 && !isSpaced(text, words, again + step)) return false;
  }
  return true;
}

/** `de A à Z` is not `de a à z`; only the first word may have a capital where a sentence begins. */
function isAlike(one: Word, other: Word, step: number): boolean {
  return step === 0 ? one.lower === other.lower : one.text === other.text;
}

function isSpaced(text: string, words: readonly Word[], at: number): boolean {
  const before = words[at - 1];
  const word = words[at];
  return (
    before !== undefined &&
    word !== undefined &&
    /^[ \u00a0\u202f]$/.test(text.slice(before.span.end, word.span.start))
  );
}

/** Three words that the source says again, wherever: a refrain, a rhyme, a list. */
function saysTwice(source: string): boolean {
  const words = readWords(source);
  const seen = new Set<string>();
  return words.some(({ lower }, at) => {
    const [second, third] = [words[at + 1], words[at + 2]];
    if (second === undefined || third === undefined) return false;
    const key = `${lower} ${second.lower} ${third.lower}`;
    const isSecond = seen.has(key);
    seen.add(key);
    return isSecond;
  });
}

function observe(span: Span): Observation {
  return {
    span,
    message: { en: "This stands twice.", fr: "Ce texte figure deux fois." },
    suggestion: "",
  };
}
