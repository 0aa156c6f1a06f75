import type { FrenchLexicon } from "../../languages/fr/lexicon";
import { allMatches } from "../../text/all-matches";
import { capitalised } from "../../text/capitals";
import { defineCheck, type Observation } from "../check";
import { oncePerForm } from "../once-per-form";
import { isQuoted, quotedSpans } from "../quoted-spans";
import type { SegmentToCheck } from "../segment-to-check";
import { type TargetWord, targetWords } from "../target-words";

// The old bridge was closed. The city opened a new one. → Le vieux pont était fermé la ville en a ouvert un nouveau.
// … → Le vieux pont était fermé, La ville en a ouvert un nouveau.
// Not `était fermé, la ville en a ouvert`: a comma between clauses is a translator's choice.

/** Sentences of the source that the target runs together without a stop. */
export const sentencesMerged = defineCheck(
  {
    id: "sentences-merged",
    category: "fluency/segmentation",
    severity: "major",
    title: { en: "Sentences wrongly merged", fr: "Phrases mal soudées" },
    description: {
      en: "Two sentences of the source stand as one, without the stop that should part them.",
      fr: "Deux phrases de la source n'en font qu'une, sans le point qui devrait les séparer.",
    },
    example: {
      source: "The bridge was closed. The city opened a new one.",
      target: "Le pont était fermé la ville en a ouvert un nouveau.",
    },
    languages: { target: "fr" },
  },
  (segment, _facts, { french }) => {
    // Most segments are one sentence of the source.
    if (!/[.!?…;:]["»”’)\]]*\s/.test(segment.source.trimEnd())) return [];
    if (stops(segment.source) <= stops(segment.target)) return [];
    const quotations = quotedSpans(segment.target);
    return [...commaBeforeCapital(segment), ...clausesWithoutStop(segment, french)].filter(
      ({ span }) => !isQuoted(span, quotations),
    );
  },
);

/** Stops, with those that end a heading or a list's line; an abbreviation in the source counts for one too many. */
function stops(text: string): number {
  return text.match(/(?<=[\p{Ll}\p{N})”"»’])[.!?…;:]+["»”)\]]*(?=\s|$)/gu)?.length ?? 0;
}

// A capital that only the beginning of a sentence gives to these words; titles of works stand in quotation marks or are followed by a name.
const COMMA_THEN_CAPITAL =
  /(?<!\p{Ll})(\p{Ll}{2,}),[ \u00a0]((?:Le|La|Les|Il|Elle|Ils|Elles|On|Nous|Cette|Ces|Cela|Mais|Ce|Cet|Leur|Leurs)(?= \p{Ll}{2,})|(?:L|C)['’](?=\p{Ll}{2,}))/gu;

function commaBeforeCapital({ target }: SegmentToCheck): Observation[] {
  return allMatches(target, COMMA_THEN_CAPITAL).map((match) => {
    const [whole, before = "", capital = ""] = match;
    const span = { start: match.index, end: match.index + whole.length };
    return { span, message: MESSAGE, suggestion: `${before}. ${capital}` };
  });
}

const MESSAGE = {
  en: "A stop is missing between two sentences.",
  fr: "Il manque un point entre deux phrases.",
};

/** Where a clause with its own subject and verb follows another one with nothing between. */
function clausesWithoutStop(
  { source, target }: SegmentToCheck,
  french: FrenchLexicon | undefined,
): Observation[] {
  if (source === "" || french === undefined) return [];
  const words = targetWords({ source, target }, french);
  return stretchesOf(words).flatMap(([first, end]) => {
    const at = secondClause(words, first, end);
    const [before, word] = [words[at - 1], words[at]];
    if (before === undefined || word === undefined) return [];
    return [
      {
        span: { start: before.span.start, end: word.span.end },
        message: MESSAGE,
        suggestion: `${before.text}. ${capitalised(word.text)}`,
      },
    ];
  });
}

/** Runs of words with nothing but spaces between them: the first index and the one after the last. */
function stretchesOf(words: readonly TargetWord[]): [number, number][] {
  const found: [number, number][] = [];
  words.forEach((word, at) => {
    const last = found.at(-1);
    if (last !== undefined && word.joined) last[1] = at + 1;
    else found.push([at, at + 1]);
  });
  return found;
}

/** The index of the word that begins a second clause in the stretch; -1 where there is none for certain. */
function secondClause(words: readonly TargetWord[], first: number, end: number): number {
  let verb = -1;
  for (let at = first; at < end; at += 1) {
    const word = words[at];
    // A stretch with a conjunction or a relative may have as many verbs as it likes.
    if (word === undefined || LINKS.test(word.lower)) return -1;
    if (!isFinite(word)) continue;
    if (verb >= 0) return subjectBefore(words, verb, at);
    verb = at;
  }
  return -1;
}

const LINKS =
  /^(?:qu['’]|que|qui|quoi|dont|où|et|ou|mais|donc|or|ni|car|si|s'il|s'ils|quand|comme|lorsqu['’]|lorsque|puisqu['’]|puisque|quoique|pourquoi|combien|comment|lequel|laquelle|lesquels|lesquelles|auquel|duquel|quel|quelle|quels|quelles|plus|moins|autant|tant|tel|telle|tels|telles|soit|soient|peine|sinon|ainsi|aussi|alors|même|jusqu['’]|dit|voilà|voici|c'|ce|fût|dût|.*-.*)$/u;

const AUXILIARIES = new Set(
  "est a sont ont était avait étaient avaient sera aura seront auront fut furent".split(" "),
);

/** A form that can only be a verb with its person, or an auxiliary; `porte` and `est` the quarter of heaven are not. */
const isFinite = oncePerForm(({ text, lower, readings }): boolean => {
  if (text !== lower) return false;
  if (AUXILIARIES.has(lower)) return true;
  return (
    lower.length > 3 &&
    readings.length > 0 &&
    readings.every(
      ({ partsOfSpeech: parts, tags }) =>
        parts.includes("verb") &&
        !parts.includes("adjective") &&
        tags.some((tag) => /^[123][sp]$/.test(tag)) &&
        // An imperative has no subject: Cliquez ici ouvrez là.
        !tags.includes("E"),
    )
  );
});

const CLITICS = /^(?:n'|ne|se|s'|me|m'|te|t'|le|la|l'|les|lui|leur|leurs|y|en|nous|vous)$/;
const PRONOUNS = /^(?:il|elle|ils|elles|on)$/;
const DETERMINERS = /^(?:le|la|l'|les|un|une|cette|ces|son|sa|ses|leur|leurs|notre|nos|mon|ma)$/;
const PREPOSITIONS =
  /^(?:à|de|d'|du|des|au|aux|en|dans|par|pour|sur|sous|avec|sans|chez|vers|contre|entre|depuis|pendant|dès|après|avant|selon|malgré|parmi|tout|tous|toute|toutes)$/;

/** Where the subject of the verb at this index begins, after the first clause's verb; -1 where no subject is plain. */
function subjectBefore(words: readonly TargetWord[], first: number, verb: number): number {
  const lower = (at: number) => words[at]?.lower ?? "";
  let last = verb - 1;
  while (last > first + 1 && CLITICS.test(lower(last)) && !isNoun(words[last])) last -= 1;
  if (PRONOUNS.test(lower(last))) return beginsAfter(words, first, last);
  for (let at = last - 1; at > first + 1 && last - at <= LONGEST_SUBJECT; at -= 1) {
    // la mairie de la ville: the subject begins further back.
    if (!DETERMINERS.test(lower(at)) || PREPOSITIONS.test(lower(at - 1))) continue;
    return isSubject(words, at, last) ? beginsAfter(words, first, at) : -1;
  }
  return -1;
}

/** le prix du pain de seigle: how many words a subject has after its determiner at most. */
const LONGEST_SUBJECT = 5;

/** `la` and `leur` may be nouns of music and of grammar, and then no pronoun. */
function isNoun(word: TargetWord | undefined): boolean {
  return word?.readings.some(({ partsOfSpeech }) => partsOfSpeech.includes("noun")) === true;
}

/** A determiner, its noun and what belongs to that noun, no infinitive or participle among them. */
function isSubject(words: readonly TargetWord[], determiner: number, last: number): boolean {
  return words
    .slice(determiner + 1, last + 1)
    .every(
      ({ lower, readings }) =>
        PREPOSITIONS.test(lower) ||
        DETERMINERS.test(lower) ||
        readings.some(({ partsOfSpeech: parts }) =>
          parts.some((part) => part === "noun" || part === "adjective"),
        ),
    );
}

/** The first clause has something after its verb: a participle, an attribute, an object; else the noun is its own. */
function beginsAfter(words: readonly TargetWord[], first: number, at: number): number {
  const before = words[at - 1];
  // de savoir s'il est possible
  if (before === undefined || at - first < 2 || before.lower.endsWith("'")) return -1;
  return PREPOSITIONS.test(before.lower) || DETERMINERS.test(before.lower) ? -1 : at;
}
