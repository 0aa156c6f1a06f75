import { primaryLanguage } from "../bitext/language-pair";
import { splitFrenchWords } from "../languages/fr/split-words";
import type { Span } from "../text/span";

/** One word of a text or of a term. */
export interface Word {
  readonly text: string;
  /** Lower case, with a straight apostrophe. */
  readonly lower: string;
  readonly span: Span;
  /** Whether nothing but white space, a hyphen, a slash or the like or the period of an acronym parts it from the word before. */
  readonly isJoined: boolean;
}

const WORD = /[\p{L}\p{N}\p{M}]+(?:['’][\p{L}\p{N}\p{M}]+)*/gu;
const JOINT = /^(?:\s*|\s?[-‐‑]\s?|[.&/+@#]{1,2})$/u;

/** The words of a text in order; in French, elided articles and pronouns are words of their own. */
export function readWords(text: string, language: string): Word[] {
  let end = -1;
  return split(text, language).map(({ text: word, span }) => {
    const isJoined = end >= 0 && JOINT.test(text.slice(end, span.start));
    end = span.end;
    const lower = word.normalize("NFKC").toLowerCase().replaceAll("’", "'");
    return { text: word, lower, span, isJoined };
  });
}

function split(text: string, language: string): { text: string; span: Span }[] {
  if (primaryLanguage(language) === "fr") return splitFrenchWords(text);
  return [...text.matchAll(WORD)].map((match) => ({
    text: match[0],
    span: { start: match.index, end: match.index + match[0].length },
  }));
}
