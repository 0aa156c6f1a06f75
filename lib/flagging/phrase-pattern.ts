import type { FrenchAnalysis } from "../languages/fr/lexicon";
import type { Span } from "../text/span";
import type { FrenchForm, TargetWord } from "./target-words";

/**
 * A pattern over the words of a French text, written with spaces between words:
 *
 * - `mot` a form, or any form of the lemma; `=mot` this form alone; `a|b` either;
 * - `<inf>` `<pp>` `<ger>` `<fin>` `<noun>` `<adj>` a word that is nothing else: infinitive, past
 *   participle, present participle, finite verb, noun, adjective; `<noun?>` `<fin?>` … may be one,
 *   `<inf:small>` … has no capital, as the name of a button has; `<num>` a number in digits;
 * - `_` any word; `(mot)` may be missing; `^mot` no such word follows; `[` and `]` around the words that the finding marks.
 *
 * The words of a match stand side by side, with no punctuation between them.
 */
export interface PhrasePattern {
  readonly words: readonly PatternWord[];
}

/** What a word of the pattern is met by: any one of these. */
interface PatternWord {
  readonly lemmas: ReadonlySet<string>;
  readonly forms: ReadonlySet<string>;
  readonly classes: readonly string[];
  readonly isAny: boolean;
  readonly optional: boolean;
  /** The match goes on only where no such word stands next; the word itself is no part of it. */
  readonly absent: boolean;
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
    const absent = bare.startsWith("^");
    const body = optional ? bare.slice(1, -1) : bare.replace("^", "");
    return { ...sortTests(body.split("|").flatMap(parseTests)), optional, absent, marked };
  });
  return { words };
}

function sortTests(tests: readonly WordTest[]) {
  const lemmas = new Set<string>();
  const forms = new Set<string>();
  const classes: string[] = [];
  let isAny = false;
  for (const { kind, value } of tests) {
    if (kind === "lemma") lemmas.add(value);
    else if (kind === "form") forms.add(value);
    else if (kind === "class") classes.push(value);
    else isAny = true;
  }
  return { lemmas, forms, classes, isAny };
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
  const openings = openingParts(pattern);
  if (openings.some(({ isAny, classes }) => isAny || classes.length > 0)) return [];
  return [...new Set(openings.flatMap(({ lemmas, forms }) => [...lemmas, ...forms]))];
}

/** What the first word of a match may be: where the pattern's first may be missing, the one after it too. */
function openingParts({ words }: PhrasePattern): readonly PatternWord[] {
  return words.slice(0, words.findIndex(({ optional }) => !optional) + 1);
}

/** Forms and lemmas of which the word after the first must have one; undefined where another word may follow, or none. */
export function secondWords({
  words: [first, ...rest],
}: PhrasePattern): readonly string[] | undefined {
  if (first === undefined || first.optional) return undefined;
  const possible: string[] = [];
  for (const { lemmas, forms, isAny, absent, classes, optional } of rest) {
    if (isAny || absent || classes.length > 0) return undefined;
    possible.push(...lemmas, ...forms);
    if (!optional) return [...new Set(possible)];
  }
  return undefined;
}

/** False when no match of the pattern begins with a word of this form. */
export function mayOpen(pattern: PhrasePattern, form: FrenchForm): boolean {
  return openingParts(pattern).some((part) => meets(form, part));
}

/** The marked part of the pattern's match that begins at this word, or nothing. */
export function matchAt(
  { words: parts }: PhrasePattern,
  words: readonly TargetWord[],
  start: number,
): Span | undefined {
  const marked = matchFrom({ parts, words }, 0, start);
  if (marked === undefined || marked.first < 0) return undefined;
  const first = words[marked.first];
  const last = words[marked.last];
  if (first === undefined || last === undefined) return undefined;
  return { start: first.span.start, end: last.span.end };
}

/** The first and the last marked word of a match; -1 where none is marked. */
interface Marked {
  first: number;
  last: number;
}

interface Attempt {
  readonly parts: readonly PatternWord[];
  readonly words: readonly TargetWord[];
}

function matchFrom(attempt: Attempt, step: number, at: number): Marked | undefined {
  const part = attempt.parts[step];
  if (part === undefined) return { first: -1, last: -1 };
  const word = attempt.words[at];
  const isMet = word !== undefined && (step === 0 || word.joined) && meets(word, part);
  if (part.absent) return isMet ? undefined : matchFrom(attempt, step + 1, at);
  if (isMet) {
    const rest = matchFrom(attempt, step + 1, at + 1);
    if (rest !== undefined) {
      if (part.marked) {
        rest.first = at;
        if (rest.last < 0) rest.last = at;
      }
      return rest;
    }
  }
  return part.optional ? matchFrom(attempt, step + 1, at) : undefined;
}

function meets(
  word: Omit<FrenchForm, "kept">,
  { isAny, lemmas, forms, classes }: PatternWord,
): boolean {
  if (isAny) return true;
  for (const key of word.keys) if (lemmas.has(key)) return true;
  // A capital A is à as often as it is a: À partir de is written A partir de.
  if (forms.has(word.lower) && (word.lower !== "a" || word.text === "a")) return true;
  for (const name of classes) if (isOfClass(word, name)) return true;
  return false;
}

const FINITE: ReadonlySet<string> = new Set(["1s", "2s", "3s", "1p", "2p", "3p"]);

type ReadingTest = (reading: FrenchAnalysis) => boolean;

const CLASSES: ReadonlyMap<string, ReadingTest> = new Map<string, ReadingTest>([
  ["inf", ({ tags }) => tags.includes("Y")],
  ["pp", ({ tags }) => tags.includes("Q")],
  ["ger", ({ tags }) => tags.includes("P")],
  ["fin", ({ tags }) => tags.some((tag) => FINITE.has(tag))],
  ["noun", ({ partsOfSpeech }) => partsOfSpeech.includes("noun")],
  ["adj", ({ partsOfSpeech }) => partsOfSpeech.includes("adjective")],
  ["verb", ({ partsOfSpeech }) => partsOfSpeech.includes("verb")],
]);

const SMALL = ":small";

/** True for a word that is of the class in every reading, or with `?` in some reading; with `:small` only without a capital. */
export function isOfClass(form: Omit<FrenchForm, "kept">, name: string): boolean {
  const { readings, text, lower } = form;
  if (name === "num") return /^\d/.test(text);
  if (readings.length === 0) return false;
  if (name.endsWith(SMALL)) {
    return text === lower && isOfClass(form, name.slice(0, -SMALL.length));
  }
  const some = name.endsWith("?");
  const test = CLASSES.get(some ? name.slice(0, -1) : name);
  if (test === undefined) return false;
  return some ? readings.some(test) : readings.every(test);
}
