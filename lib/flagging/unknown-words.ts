import type { FrenchLexicon } from "../languages/fr/lexicon";
import type { LanguageKnowledge } from "../languages/language-knowledge";
import type { Span } from "../text/span";
import { withoutAccents } from "../text/without-accents";
import type { DocumentFacts } from "./document-facts";
import type { SegmentToCheck } from "./segment-to-check";
import { type TargetWord, targetWords } from "./target-words";

/** A word of the target that French has not, and that is no name, no term and no foreign word as far as can be told. */
export interface UnknownWord {
  readonly text: string;
  readonly span: Span;
  readonly lower: string;
  /** `capital` begins a sentence: it may be a name all the same. */
  readonly kind: "small" | "capital" | "compound";
  /** Formed on a word of the source, or repeated: a term of its field and no slip of a letter. */
  readonly isTerm: boolean;
  /** The segment's source in small letters. */
  readonly source: string;
}

/** The words of a target that may be misspelt. */
export function unknownWords(
  segment: SegmentToCheck,
  facts: DocumentFacts,
  { french, english }: LanguageKnowledge,
): UnknownWord[] {
  if (french === undefined) return [];
  const words = targetWords(segment, french);
  const unread = words.filter(
    (word) => hasForm(word, segment.target, french) && isNoForm(word, french),
  );
  if (unread.length === 0) return [];
  // Three strange words in a short segment are another language, or code.
  const strange = new Set(unread.map(({ lower }) => lower)).size;
  if (strange >= 3 && strange * 4 > words.length) return [];
  const source = segment.source.toLowerCase();
  const isKnownOtherwise = ({ lower }: TargetWord) =>
    standsInSource(lower, source) ||
    english?.has(lower) === true ||
    namesOf(facts).has(fold(lower));
  return unread
    .filter((word) => standsAlone(segment.target, word) && !isKnownOtherwise(word))
    .map(({ text, span, lower }) => ({
      text,
      span,
      lower,
      kind: lower.includes("-") ? "compound" : text === lower ? "small" : "capital",
      isTerm: termsOf(facts).has(lower) || isFormedOnSource(lower, source),
      source,
    }));
}

const SMALL = /^[a-zà-öø-ÿœ]{5,}$/u;
const CAPITAL = /^[A-ZÀ-ÖØ-ÞŒ][a-zà-öø-ÿœ]{6,}$/u;
const COMPOUND = /^[a-zà-öø-ÿœ]{2,}(?:-[a-zà-öø-ÿœ]{2,})+$/u;

/** Small letters, or a capital where a sentence begins: what else has one is mostly a name. */
function hasForm({ text, readings, span }: TargetWord, target: string, french: FrenchLexicon) {
  if (readings.length > 0) return false;
  if (SMALL.test(text)) return true;
  if (COMPOUND.test(text)) return wrongPart(text, french) !== undefined;
  return CAPITAL.test(text) && BEFORE_SENTENCE.test(target.slice(0, span.start));
}

/** The one part of a compound that French has not; undefined when it has all, or when more than a slip is strange. */
export function wrongPart(compound: string, french: FrenchLexicon): string | undefined {
  const [wrong, ...others] = compound.split("-").filter((part) => !french.has(part));
  return others.length === 0 && wrong !== undefined && SMALL.test(wrong) ? wrong : undefined;
}

const BEFORE_SENTENCE = /(?:^|[.!?…][\s\u00a0\u202f]+)[«“"([\s\u00a0\u202f–—-]*$/u;

function isNoForm({ lower }: TargetWord, french: FrenchLexicon): boolean {
  // coeur for cœur is a habit of keyboards, no slip.
  return french.lookup(lower).length === 0 && french.lookup(lower.replace("oe", "œ")).length === 0;
}

/** Not part of an address, a path, a formula or a name of something. */
function standsAlone(target: string, { span }: TargetWord): boolean {
  const before = target[span.start - 1] ?? " ";
  const after = target[span.end] ?? " ";
  return (
    /[\s\u00a0(«"“'’[]/.test(before) &&
    /[\s\u00a0),.;:!?»"”\]]/.test(after) &&
    !/^\.\w/.test(target.slice(span.end, span.end + 2))
  );
}

const fold = (text: string) => withoutAccents(text.toLowerCase());

/** As it is, or in the singular: `les backends` for a `backend`. */
function standsInSource(lower: string, source: string): boolean {
  return source.includes(lower) || source.includes(lower.replace(/(?<=.{4})e?[sx]$/, ""));
}

/** A word formed on one of the source is a term of its field: a tokeniser is no mistaken `tokeniser`. */
function isFormedOnSource(lower: string, source: string): boolean {
  return new RegExp(`(?<!\\p{L})${fold(lower).slice(0, 4)}`, "u").test(fold(source));
}

const folded = new WeakMap<DocumentFacts, { names: Set<string>; terms: Set<string> }>();

function setsOf(facts: DocumentFacts) {
  const sets = folded.get(facts) ?? {
    names: new Set(facts.names.map(fold)),
    terms: new Set(facts.repeated),
  };
  folded.set(facts, sets);
  return sets;
}

const namesOf = (facts: DocumentFacts) => setsOf(facts).names;
const termsOf = (facts: DocumentFacts) => setsOf(facts).terms;
