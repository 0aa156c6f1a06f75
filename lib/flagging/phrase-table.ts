import type { FrenchLexicon } from "../languages/fr/lexicon";
import { type Span, sliceSpan } from "../text/span";
import type { Observation } from "./check";
import { oncePerForm } from "./once-per-form";
import {
  matchAt,
  mayOpen,
  openingWords,
  type PhrasePattern,
  parsePattern,
  secondWords,
} from "./phrase-pattern";
import type { SegmentToCheck } from "./segment-to-check";
import { type SourceReading, sourceHasAny, sourceWords } from "./source-words";
import { type FrenchForm, type TargetWord, targetWords } from "./target-words";

/** One line of a table: French that is not said so, for this English. */
export interface PhraseRule {
  /** Source phrases of which one must stand in the source, in base forms; none where any source will do. */
  readonly english: readonly string[][];
  /** The words that these begin with. */
  readonly openers: readonly string[];
  /** Source phrases of which none may stand in it. */
  readonly unless: readonly string[][];
  readonly pattern: PhrasePattern;
  /** What French says instead; several are parted by commas. */
  readonly usual: string;
}

/** A table of phrases, ready to be looked up by the word that a match begins with. */
export interface PhraseTable {
  /** The rules that may begin with a word. */
  readonly openingAt: (word: TargetWord) => Opening;
}

interface SortedRules {
  readonly byWord: ReadonlyMap<string, readonly PhraseRule[]>;
  /** Rules that may begin with any word. */
  readonly open: readonly PhraseRule[];
}

/** The rules that may begin with a form. */
interface Opening {
  readonly rules: readonly PhraseRule[];
  /** Of these, the ones that want a certain word next, by its form or lemma. */
  readonly byNext: ReadonlyMap<string, readonly PhraseRule[]>;
  /** The others. */
  readonly alone: readonly PhraseRule[];
}

/** Reads the lines `English ; French pattern ; usual French` of one or more tables; others are blank. */
export function readPhraseTable(...tables: readonly string[]): PhraseTable {
  const byWord = new Map<string, PhraseRule[]>();
  const open: PhraseRule[] = [];
  for (const line of tables.flatMap((table) => table.split("\n"))) {
    const [english = "", french, usual] = line.split(/(?:^|\s+);\s+/);
    if (french === undefined || usual === undefined) continue;
    const rule = readRule(english, french, usual);
    const words = openingWords(rule.pattern);
    if (words.length === 0) open.push(rule);
    for (const word of words) byWord.set(word, [...(byWord.get(word) ?? []), rule]);
  }
  return { openingAt: oncePerForm((form) => openingOf({ byWord, open }, form)) };
}

function readRule(english: string, french: string, usual: string): PhraseRule {
  const phrases = english.split(",").map((phrase) => phrase.trim());
  const split = (phrase: string) => phrase.split(" ");
  const wanted = phrases.filter((phrase) => phrase !== "" && !phrase.startsWith("!")).map(split);
  return {
    english: wanted,
    openers: [...new Set(wanted.map(([first = ""]) => first.replace("=", "")))],
    unless: phrases
      .filter((phrase) => phrase.startsWith("!"))
      .map((phrase) => split(phrase.slice(1))),
    pattern: parsePattern(french.trim()),
    usual: usual.trim(),
  };
}

/** A place where a table's French stands for its English. */
export interface PhraseMatch {
  readonly span: Span;
  readonly rule: PhraseRule;
}

/** Where the target of a segment has phrases of the table; of overlapping ones the first and longest. */
export function matchPhrases(
  table: PhraseTable,
  segment: SegmentToCheck,
  lexicon: FrenchLexicon,
): PhraseMatch[] {
  const words = targetWords(segment, lexicon);
  const found: PhraseMatch[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at];
    const opening = word === undefined ? NO_OPENING : table.openingAt(word);
    if (opening === NO_OPENING) continue;
    for (const rule of rulesAt(opening, words[at + 1])) {
      // Mostly the source has not even a word of the rule's English.
      if (!mayBeCalledFor(rule, sourceWords(segment))) continue;
      const span = matchAt(rule.pattern, words, at);
      if (span !== undefined && isCalledFor(rule, sourceWords(segment))) found.push({ span, rule });
    }
  }
  if (found.length === 0) return found;
  const byLength = (a: PhraseMatch, b: PhraseMatch) => length(b.span) - length(a.span);
  return found.sort(byLength).filter(({ span }, index, all) => {
    const better = all.slice(0, index);
    return !better.some((other) => other.span.start < span.end && span.start < other.span.end);
  });
}

const NO_OPENING: Opening = { rules: [], byNext: new Map(), alone: [] };

/** The rules that may begin with this form: those of its keys, then those that any word may open. */
function openingOf({ byWord, open }: SortedRules, form: FrenchForm): Opening {
  const rules = [...form.keys.flatMap((key) => byWord.get(key) ?? []), ...open].filter((rule) =>
    mayOpen(rule.pattern, form),
  );
  return rules.length === 0 ? NO_OPENING : sortByNext([...new Set(rules)]);
}

function sortByNext(rules: readonly PhraseRule[]): Opening {
  const byNext = new Map<string, PhraseRule[]>();
  const alone: PhraseRule[] = [];
  for (const rule of rules) {
    const next = secondWords(rule.pattern);
    if (next === undefined) alone.push(rule);
    for (const word of next ?? []) byNext.set(word, [...(byNext.get(word) ?? []), rule]);
  }
  return { rules, byNext, alone };
}

/** The rules of an opening that this next word does not rule out, in the order of the table. */
function rulesAt(
  { rules, byNext, alone }: Opening,
  next: TargetWord | undefined,
): readonly PhraseRule[] {
  if (next?.joined !== true || byNext.size === 0) return alone;
  let possible: Set<PhraseRule> | undefined;
  for (const key of next.keys) {
    const wanted = byNext.get(key);
    if (wanted === undefined) continue;
    possible ??= new Set(alone);
    for (const rule of wanted) possible.add(rule);
  }
  return possible === undefined ? alone : rules.filter((rule) => possible?.has(rule));
}

const length = (span: Span) => span.end - span.start;

function mayBeCalledFor({ openers }: PhraseRule, { at }: SourceReading): boolean {
  if (openers.length === 0) return true;
  for (const word of openers) if (at.has(word)) return true;
  return false;
}

function isCalledFor({ english, unless }: PhraseRule, source: SourceReading): boolean {
  if (unless.length > 0 && sourceHasAny(source, unless)) return false;
  return english.length === 0 || sourceHasAny(source, english);
}

/** The source phrase that called for the rule, as messages quote it. */
function calledForBy({ english }: PhraseRule, segment: SegmentToCheck): string {
  const source = sourceWords(segment);
  const phrase = english.find((candidate) => sourceHasAny(source, [candidate])) ?? [];
  return phrase.join(" ").replaceAll("=", "");
}

/** Observations of a table's matches: what was written, what French says, and a suggestion where it fits as it is. */
export function observePhrases(
  table: PhraseTable,
  segment: SegmentToCheck,
  lexicon: FrenchLexicon,
): Observation[] {
  const words = targetWords(segment, lexicon);
  return matchPhrases(table, segment, lexicon).map(({ span, rule }) => {
    const written = sliceSpan(segment.target, span);
    const english = calledForBy(rule, segment);
    const suggestion = nounInPlace({ written, span, usual: rule.usual, words, lexicon });
    return {
      span,
      message: {
        en: `${english === "" ? "" : `“${english}”: `}French says ${rule.usual}, not “${written}”.`,
        fr: `${english === "" ? "" : `« ${english} » : `}on dit ${rule.usual}, non « ${written} ».`,
      },
      ...(suggestion === undefined ? {} : { suggestion }),
    };
  });
}

interface Replacement {
  readonly written: string;
  readonly span: Span;
  readonly usual: string;
  readonly words: readonly TargetWord[];
  readonly lexicon: FrenchLexicon;
}

/** One noun for another of the same gender and number: what stands around it still agrees. */
function nounInPlace({ written, span, usual, words, lexicon }: Replacement): string | undefined {
  const word = words.find((one) => one.span.start === span.start && one.span.end === span.end);
  const noun = word?.readings.find(({ partsOfSpeech }) => partsOfSpeech.includes("noun"));
  if (noun === undefined || /[ ,]/.test(usual) || /^\p{Lu}/u.test(written)) return undefined;
  const form = noun.number === "plural" ? frenchPlural(usual) : usual;
  const fits = lexicon
    .lookup(form)
    .some(
      ({ partsOfSpeech, gender, number }) =>
        partsOfSpeech.includes("noun") && gender === noun.gender && number === noun.number,
    );
  const vowel = /^[aeiouéèêâîôûh]/;
  // l'offre, d'un: an elision before the word would be left standing, or missing.
  return fits && vowel.test(form) === vowel.test(written) ? form : undefined;
}

function frenchPlural(noun: string): string {
  if (/[sxz]$/.test(noun)) return noun;
  if (/(?:eau|eu)$/.test(noun)) return `${noun}x`;
  return noun.endsWith("al") ? `${noun.slice(0, -2)}aux` : `${noun}s`;
}
