import { NAMES_WITH_FRENCH } from "../../languages/en-fr/names-with-french";
import type { FrenchLexicon } from "../../languages/fr/lexicon";
import { allMatches } from "../../text/all-matches";
import { defineCheck, type Observation } from "../check";
import { eachWord } from "../each-word";
import { oncePerForm } from "../once-per-form";
import { isQuoted, quotedSpans } from "../quoted-spans";
import type { SegmentToCheck } from "../segment-to-check";
import { type TargetWord, targetWords } from "../target-words";

// un chercheur au Carnegie Endowment for International Peace
// La Supreme Court a statué · Le Great Wall: names that French has its own for
// Not `« Ministry of Sound »`, `Bank of America` nor `Museum of Modern Art (MoMA)`: firms and what French calls so.

/** The English name of a body whose words are common ones. */
export const untranslatedName = defineCheck(
  {
    id: "untranslated-name",
    category: "accuracy/untranslated",
    severity: "minor",
    title: { en: "Untranslated name of a body", fr: "Nom d'organisme non traduit" },
    description: {
      en: "The name of a public body or an institute that was left in English.",
      fr: "Nom d'organisme public ou d'institut laissé en anglais.",
    },
    example: {
      source: "at the National Council for Public Health",
      target: "au National Council for Public Health",
    },
    languages: { source: "en", target: "fr" },
  },
  (segment, _facts, { french }) => {
    const { source, target } = segment;
    const known = french === undefined ? [] : knownNames(segment, french);
    const names = allMatches(target, NAME);
    if (names.length + known.length === 0) return [];
    const quotations = quotedSpans(target);
    const bodies = names
      .map((match) => ({
        text: match[0],
        span: { start: match.index, end: match.index + match[0].length },
      }))
      .filter(({ text }) => BODY.test(text) && !KEPT.test(text) && source.includes(text))
      .map(({ span }) => ({
        span,
        message: {
          en: "This body has a French name, or one can be given.",
          fr: "Cet organisme a un nom français, ou peut en recevoir un.",
        },
      }));
    return [...bodies, ...known].filter(
      ({ span }) => !isQuoted(span, quotations) && !isGloss(target, span.start),
    );
  },
);

interface NameWithFrench {
  readonly words: readonly string[];
  readonly english: string;
  readonly french: string;
}

const BY_FIRST_WORD = new Map<string, NameWithFrench[]>();
for (const line of NAMES_WITH_FRENCH.trim().split("\n")) {
  const [english = "", french = ""] = line.split(" ; ");
  const words = english.split(" ");
  const first = words[0] ?? "";
  BY_FIRST_WORD.set(first, [...(BY_FIRST_WORD.get(first) ?? []), { words, english, french }]);
}

const openedBy = oncePerForm(({ text }) => BY_FIRST_WORD.get(text));

/** Names of the table that stand in the target as in the source, and are no part of a longer name. */
function knownNames(segment: SegmentToCheck, french: FrenchLexicon): Observation[] {
  const words = targetWords(segment, french);
  return eachWord(words, (word, at) => {
    const name = openedBy(word)?.find(
      (one) => segment.source.includes(one.english) && standsAt(one, words, at),
    );
    const last = name && words[at + name.words.length - 1];
    return name === undefined || last === undefined ? [] : [observeName(name, word, last)];
  });
}

function observeName({ french }: NameWithFrench, first: TargetWord, last: TargetWord): Observation {
  return {
    span: { start: first.span.start, end: last.span.end },
    message: { en: `French says ${french}.`, fr: `On dit ${french}.` },
  };
}

function standsAt({ words: parts }: NameWithFrench, words: readonly TargetWord[], at: number) {
  const isThere = parts.every(
    (part, index) =>
      words[at + index]?.text === part && (index === 0 || words[at + index]?.joined === true),
  );
  return isThere && !isCapital(words[at + parts.length]) && !isPartOfName(words, at);
}

const isCapital = (word: TargetWord | undefined) =>
  word?.joined === true && /^[\p{Lu}\d]/u.test(word.text);

/** `American Red Cross`: a word before it in capitals; an article that opens the sentence is none. */
function isPartOfName(words: readonly TargetWord[], at: number): boolean {
  const before = words[at - 1];
  if (words[at]?.joined !== true || before === undefined) return false;
  return isNameLike(before) && !/^(?:L[ea]s?|Un|Une|Des|Du|Aux?|À|En|Dans|De)$/.test(before.text);
}

const isNameLike = ({ text }: TargetWord) => /^\p{Lu}/u.test(text) && !/['’]$/.test(text);

// Capitals joined by small words, two of them at least after the head.
const NAME =
  /(?<![\p{L}\p{N}])\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)*(?: (?:of|for|on|against)(?: the)? \p{Lu}\p{Ll}+(?:,? (?:and )?\p{Lu}\p{Ll}+)*)+/gu;
const BODY =
  /\b(?:Endowment|Council|Department|Ministry|Commission|Committee|Office|Bureau|Agency|Authority|Center|Centre|Institute|Association|Organi[sz]ation|Federation|Board|Society|Administration|Fund|Court|Convention|Treaty|Alliance|Coalition|Service|Campaign|Foundation)\b/;

/** Universities keep their names: `le Massachusetts Institute of Technology`. */
const KEPT = /\bInstitute of Technology\b/;

/** `(National Council for …)` explains the French name before it. */
function isGloss(target: string, start: number): boolean {
  return /[([][^)\]]*$/.test(target.slice(0, start));
}
