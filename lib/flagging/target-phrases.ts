import type { FrenchAnalysis } from "../languages/fr/lexicon";
import type { Span } from "../text/span";
import { standsBeforeNoun } from "./noun-phrase";
import { oncePerForm } from "./once-per-form";
import type { TargetWord } from "./target-words";

/** A noun with what belongs to it, as terms are made: `unité extérieure`, `pompe à chaleur`, `haute pression`. */
export interface TargetPhrase {
  readonly span: Span;
  /** The lemmas of its nouns and adjectives, the head first. */
  readonly lemmas: readonly string[];
  /** Index of the head among the words. */
  readonly head: number;
  /** Whether a participle is among them, which may be a clause of its own: `l'unité installée hier`. */
  readonly hasParticiple: boolean;
}

/** The phrases around the noun that stands at this index, the shortest first; none where no noun stands. */
export function phrasesAt(words: readonly TargetWord[], head: number): TargetPhrase[] {
  const word = words[head];
  const noun = word && nounLemma(word);
  if (word === undefined || noun === undefined) return [];
  const parts: Part[] = [{ lemma: noun, first: head, last: head, isParticiple: false }];
  const before = words[head - 1];
  if (before !== undefined && word.joined && standsBeforeNoun(before)) {
    const lemma = adjectiveLemma(before) ?? before.lower;
    parts.push({ lemma, first: head - 1, last: head, isParticiple: false });
  }
  let at = head + 1;
  while (parts.length < LONGEST) {
    const part = partAt(words, at);
    if (part === undefined) break;
    parts.push(part);
    at = part.last + 1;
  }
  return parts.map((_, index) => toPhrase(words, head, parts.slice(0, index + 1)));
}

/** Of how many nouns and adjectives a term is made at most. */
const LONGEST = 3;

interface Part {
  readonly lemma: string;
  readonly first: number;
  readonly last: number;
  readonly isParticiple: boolean;
}

function toPhrase(words: readonly TargetWord[], head: number, parts: readonly Part[]) {
  const first = Math.min(...parts.map((part) => part.first), head);
  const last = Math.max(...parts.map((part) => part.last), head);
  return {
    head,
    span: { start: words[first]?.span.start ?? 0, end: words[last]?.span.end ?? 0 },
    lemmas: parts.map(({ lemma }) => lemma),
    hasParticiple: parts.some(({ isParticiple }) => isParticiple),
  };
}

/** An adjective, or `de`, `à` and a noun without an article, that goes on a phrase. */
function partAt(words: readonly TargetWord[], at: number): Part | undefined {
  const word = words[at];
  if (word?.joined !== true) return undefined;
  if (/^(?:de|d'|à|en)$/.test(word.lower)) return complementAt(words, at);
  const adjective = isAdjective(word) ? adjectiveLemma(word) : undefined;
  if (adjective === undefined) return undefined;
  const isParticiple = word.readings.some(({ tags }) => tags.includes("Q"));
  return { lemma: adjective, first: at, last: at, isParticiple };
}

/** `de chauffage`, `de plein air`: the preposition stands at this index. */
function complementAt(words: readonly TargetWord[], at: number): Part | undefined {
  const [next, later] = [words[at + 1], words[at + 2]];
  if (next?.joined !== true) return undefined;
  const lemma = nounLemma(next);
  if (lemma !== undefined) return { lemma, first: at, last: at + 1, isParticiple: false };
  const noun = later?.joined === true && isAdjective(next) ? nounLemma(later) : undefined;
  return noun === undefined
    ? undefined
    : { lemma: noun, first: at, last: at + 2, isParticiple: false };
}

/** The lemma of a word that may be a common noun, and no word of grammar or auxiliary. */
const nounLemma = oncePerForm(({ lower, readings }): string | undefined => {
  if (!/^\p{L}{3,}/u.test(lower) || readings.some(isGrammar)) return undefined;
  return readings.find(({ partsOfSpeech }) => partsOfSpeech.includes("noun"))?.lemma;
});

function isGrammar({ partsOfSpeech: parts, tags }: FrenchAnalysis): boolean {
  return (
    tags.some((tag) => tag.startsWith("V0")) ||
    parts.some((part) => part === "grammatical" || part === "determiner" || part === "adverb") ||
    parts.includes("numeral")
  );
}

const isAdjective = oncePerForm(
  ({ lower, readings }) =>
    /^\p{L}{3,}$/u.test(lower) &&
    readings.some(({ partsOfSpeech }) => partsOfSpeech.includes("adjective")) &&
    !readings.some(({ tags }) => tags.some((tag) => /^V0|^D/.test(tag))),
);

const adjectiveLemma = oncePerForm(
  ({ readings }): string | undefined =>
    readings.find(({ partsOfSpeech }) => partsOfSpeech.includes("adjective"))?.lemma,
);
