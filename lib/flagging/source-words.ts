import { englishBaseForms } from "../languages/en/base-forms";
import { allMatches } from "../text/all-matches";
import { oncePerText } from "../text/once-per-text";
import type { Span } from "../text/span";
import { oncePerSegment } from "./once-per-segment";

/** One word of an English source. */
export interface SourceWord {
  readonly text: string;
  readonly span: Span;
  /** Lower case, then the base forms that it may be an inflection of. */
  readonly forms: readonly string[];
}

/** The words of an English source, and where each form stands among them. */
export interface SourceReading {
  readonly words: readonly SourceWord[];
  /** Indexes of the words that have this form. */
  readonly at: ReadonlyMap<string, readonly number[]>;
}

/** The words of a segment's English source. */
export const sourceWords = oncePerSegment(({ source }) => readSource(source));

const formsOf = oncePerText((word): readonly string[] => [
  ...new Set(englishBaseForms(word.replace("’", "'"))),
]);

const WORD = /[\p{L}\p{N}]+(?:[-'’.][\p{L}\p{N}]+)*/gu;

function readSource(source: string): SourceReading {
  const words: SourceWord[] = [];
  const at = new Map<string, number[]>();
  for (const match of allMatches(source, WORD)) {
    const [text] = match;
    const forms = formsOf(text);
    for (const form of forms) {
      const places = at.get(form);
      if (places === undefined) at.set(form, [words.length]);
      else places.push(words.length);
    }
    words.push({ text, span: { start: match.index, end: match.index + text.length }, forms });
  }
  return { words, at };
}

/**
 * True where the source has one of the phrases, words in their base form: `drop out`, `deputy minister`.
 * A phrase that begins with `=` is met by its exact words alone: `=demands`.
 */
export function sourceHasAny(source: SourceReading, phrases: readonly string[][]): boolean {
  return phrases.some((phrase) => phraseAt(source, phrase) >= 0);
}

/** The index of the first word of the phrase in the source, or -1. */
function phraseAt(source: SourceReading, [first = "", ...rest]: readonly string[]): number {
  const starts = source.at.get(first.replace("=", "")) ?? [];
  const found = starts.find(
    (start) =>
      meets(source.words[start], first) &&
      rest.every((form, index) => meets(source.words[start + index + 1], form)),
  );
  return found ?? -1;
}

function meets(word: SourceWord | undefined, form: string): boolean {
  if (word === undefined) return false;
  return form.startsWith("=") ? word.forms[0] === form.slice(1) : word.forms.includes(form);
}
