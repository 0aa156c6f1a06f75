import type { FrenchAnalysis } from "../languages/fr/lexicon";
import type { Span } from "../text/span";
import type { TargetWord } from "./target-words";

/**
 * A pattern over the words of a French text, written with spaces between words:
 *
 * - `mot` a form, or any form of the lemma; `=mot` this form alone; `a|b` either;
 * - `<inf>` `<pp>` `<ger>` `<fin>` `<noun>` `<adj>` a word that is nothing else: infinitive, past
 *   participle, present participle, finite verb, noun, adjective; `<noun?>` `<fin?>` … may be one;
 * - `_` any word; `(mot)` may be missing; `[` and `]` around the words that the finding marks.
 *
 * The words of a match stand side by side, with no punctuation between them.
 */
export interface PhrasePattern {
  readonly words: readonly PatternWord[];
}

interface PatternWord {
  readonly tests: readonly WordTest[];
  readonly optional: boolean;
  readonly marked: boolean;
}

interface WordTest {
  readonly kind: "lemma" | "form" | "class" | "any";
  readonly value: string;
}

/** Reads a pattern from its notation. */
export function parsePattern(notation: string): PhrasePattern {
  const marks = notation.includes("[");
  let inside = !marks;
  const words = notation.split(" ").map((part) => {
    if (part.startsWith("[")) inside = true;
    const marked = inside;
    if (part.endsWith("]")) inside = false;
    const bare = part.replace(/^\[|\]$/g, "");
    const optional = /^\(.*\)$/.test(bare);
    const body = optional ? bare.slice(1, -1) : bare;
    return { tests: body.split("|").flatMap(parseTests), optional, marked };
  });
  return { words };
}

/** A participle's lemma is its infinitive: `concerné` is met by `concernées` all the same. */
function parseTests(text: string): WordTest[] {
  const test = parseTest(text);
  if (test.kind !== "lemma" || !/[éiut]$/.test(test.value)) return [test];
  return ["", "e", "s", "es"].map((ending) => ({ kind: "lemma", value: test.value + ending }));
}

function parseTest(text: string): WordTest {
  if (text === "_") return { kind: "any", value: "" };
  if (text.startsWith("=")) return { kind: "form", value: text.slice(1) };
  if (text.startsWith("<")) return { kind: "class", value: text.slice(1, -1) };
  return { kind: "lemma", value: text };
}

/** Forms and lemmas that the first word of a match may have; none when any word may open it. */
export function openingWords(pattern: PhrasePattern): readonly string[] {
  const [first] = pattern.words;
  if (first === undefined || first.tests.some(({ kind }) => kind === "class" || kind === "any")) {
    return [];
  }
  return first.tests.map(({ value }) => value);
}

/** The marked part of the pattern's match that begins at this word, or nothing. */
export function matchAt(
  { words: parts }: PhrasePattern,
  words: readonly TargetWord[],
  start: number,
): Span | undefined {
  const marked = matchFrom(parts, words, { step: 0, at: start });
  const first = words[marked?.first ?? -1];
  const last = words[marked?.last ?? -1];
  if (first === undefined || last === undefined) return undefined;
  return { start: first.span.start, end: last.span.end };
}

/** The first and the last marked word of a match; -1 where none is marked. */
interface Marked {
  first: number;
  last: number;
}

function matchFrom(
  parts: readonly PatternWord[],
  words: readonly TargetWord[],
  { step, at }: { step: number; at: number },
): Marked | undefined {
  const part = parts[step];
  if (part === undefined) return { first: -1, last: -1 };
  const word = words[at];
  if (word !== undefined && (step === 0 || word.joined) && meets(word, part)) {
    const rest = matchFrom(parts, words, { step: step + 1, at: at + 1 });
    if (rest !== undefined) {
      if (part.marked) {
        rest.first = at;
        if (rest.last < 0) rest.last = at;
      }
      return rest;
    }
  }
  return part.optional ? matchFrom(parts, words, { step: step + 1, at }) : undefined;
}

function meets(word: TargetWord, { tests }: PatternWord): boolean {
  for (const { kind, value } of tests) {
    if (kind === "any") return true;
    if (kind === "lemma") {
      if (word.keys.includes(value)) return true;
    } else if (kind === "class") {
      if (isOfClass(word, value)) return true;
      // A capital A is à as often as it is a: À partir de is written A partir de.
    } else if (word.lower === value && (value !== "a" || word.text === "a")) return true;
  }
  return false;
}

const CLASSES: Readonly<Record<string, (reading: FrenchAnalysis) => boolean>> = {
  inf: ({ tags }) => tags.includes("Y"),
  pp: ({ tags }) => tags.includes("Q"),
  ger: ({ tags }) => tags.includes("P"),
  fin: ({ tags }) => tags.some((tag) => /^[123][sp]$/.test(tag)),
  noun: ({ partsOfSpeech }) => partsOfSpeech.includes("noun"),
  adj: ({ partsOfSpeech }) => partsOfSpeech.includes("adjective"),
  verb: ({ partsOfSpeech }) => partsOfSpeech.includes("verb"),
};

/** True for a word that is of the class in every reading, or with `?` in some reading. */
export function isOfClass({ readings }: TargetWord, name: string): boolean {
  if (readings.length === 0) return false;
  const some = name.endsWith("?");
  const test = CLASSES[some ? name.slice(0, -1) : name];
  if (test === undefined) return false;
  return some ? readings.some(test) : readings.every(test);
}
