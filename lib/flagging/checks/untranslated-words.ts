import { ENGLISH_FUNCTION_WORDS } from "../../languages/en/function-words";
import type { LanguageKnowledge } from "../../languages/language-knowledge";
import { defineCheck, type Observation } from "../check";
import { isQuoted, quotedSpans } from "../quoted-spans";
import { isEnglishOnly, plainWords } from "../words-in-english";

// « …cela renforce [Russian President Vladimir] Poutine »; "[It] nous donne…"
// Alimentation : 230 V, 50 Hz, single-phase.
// WARNING : risque de choc électrique.
// Not `au Carnegie Endowment for International Peace`: the name of an organisation may stand.

const MESSAGE = {
  en: "English is left in the target.",
  fr: "De l'anglais est resté dans la cible.",
};

/** English words that the target kept. */
export const untranslatedWords = defineCheck(
  {
    id: "untranslated-words",
    category: "accuracy/untranslated",
    severity: "major",
    title: { en: "Untranslated words", fr: "Mots non traduits" },
    description: {
      en: "Words of the source that are plainly English and stand in the target; names and titles may stay.",
      fr: "Mots de la source manifestement anglais restés dans la cible ; les noms et les titres peuvent rester.",
    },
    example: { source: "[He] agreed.", target: "[He] a accepté." },
    languages: { source: "en", target: "fr" },
  },
  ({ source, target }, facts, knowledge) => {
    const names = new Set(facts.names);
    return [
      ...bracketed(target, source, knowledge),
      ...copiedWords(target, source, { names, knowledge }),
      ...englishRuns(target, source, knowledge),
    ];
  },
);

/** An insertion in brackets, `[Russian President Vladimir]`: its brackets belong to the span. */
function bracketed(target: string, source: string, knowledge: LanguageKnowledge): Observation[] {
  return [...target.matchAll(/\[([^[\]]{1,80})\]/g)]
    .filter(([whole, inner = ""]) => {
      const words = plainWords(inner).map((match) => match[0]);
      const english = words.filter((word) => isEnglishOnly(word, knowledge));
      return source.includes(whole) ? english.length > 0 : english.length * 2 > words.length;
    })
    .map((match) => ({ span: spanOf(match.index, match[0]), message: MESSAGE }));
}

interface CopyContext {
  readonly names: ReadonlySet<string>;
  readonly knowledge: LanguageKnowledge;
}

/** A common word that stands in both sides alike. */
function copiedWords(
  target: string,
  source: string,
  { names, knowledge }: CopyContext,
): Observation[] {
  if (source === "" || knowledge.french === undefined) return [];
  const inSource = new Set(plainWords(source).map((match) => match[0]));
  const quotations = quotedSpans(target);
  return plainWords(target)
    .filter((match) => inSource.has(match[0]) && !names.has(match[0]))
    .filter((match) => !isQuoted(spanOf(match.index, match[0]), quotations))
    .filter((match) => !isCodeLike(target, match.index, match[0]))
    .filter((match) => isCopiedCommonWord(match, target, knowledge))
    .map((match) => ({ span: spanOf(match.index, match[0]), message: MESSAGE }));
}

function isCopiedCommonWord(
  match: RegExpExecArray,
  target: string,
  knowledge: LanguageKnowledge,
): boolean {
  const word = match[0];
  if (/^[a-z]{3,}$/.test(word)) return isEnglishOnly(word, knowledge);
  if (/^[a-z]+(?:-[a-z]+)+$/.test(word)) return isEnglishCompound(word, knowledge);
  // A label in capitals (`WARNING :`), at the start of its line.
  const label = /^[A-Z]{4,}$/.test(word) && match.index === 0 && /^[A-Z]+\s?[:!]/.test(target);
  return label && isEnglishOnly(word, knowledge);
}

/** `single-phase`; not `anti-inflation`, which French forms alike. */
function isEnglishCompound(word: string, knowledge: LanguageKnowledge): boolean {
  if (
    /^(?:anti|auto|bio|co|euro|ex|extra|hyper|inter|intra|macro|mega|micro|mini|mono|multi|neo|non|post|pro|pseudo|semi|socio|super|sur|trans|tri|ultra|uni|vice)-/.test(
      word,
    )
  ) {
    return false;
  }
  const known = knowledge.french?.lookup(word) ?? [];
  const alike = knowledge.french?.lookup(word.replaceAll("-", "")) ?? [];
  return known.length + alike.length === 0 && word.length >= 6;
}

/** Part of an address, a path, a command or a name with digits. */
function isCodeLike(target: string, at: number, word: string): boolean {
  const around = `${target[at - 1] ?? " "}${target[at + word.length] ?? " "}`;
  if (/[/@_\\$#=<>{}[\]`]/.test(around)) return true;
  return /^[.:]\w/.test(target.slice(at + word.length)) || /\w[.:]$|--?$/.test(target.slice(0, at));
}

/**
 * Two English words or more in a row, one of them a function word (`and then`): French has no such run.
 * A run that begins and ends with capitals is a name or a title.
 */
function englishRuns(target: string, source: string, knowledge: LanguageKnowledge): Observation[] {
  const words = plainWords(target);
  const quotations = quotedSpans(target);
  const runs: RegExpExecArray[][] = [];
  let run: RegExpExecArray[] = [];
  for (const word of words) {
    const last = run.at(-1);
    const adjacent =
      last !== undefined && /^\s+$/.test(target.slice(last.index + last[0].length, word.index));
    const english = isEnglishOnly(word[0], knowledge);
    if (english && !adjacent) runs.push((run = [word]));
    else if (english) run.push(word);
    else run = [];
  }
  return runs.flatMap((found) => {
    const [first] = found;
    const last = found.at(-1);
    if (first === undefined || last === undefined || found.length < 2) return [];
    const span = { start: first.index, end: last.index + last[0].length };
    const isName = /^\p{Lu}/u.test(first[0]) && /^\p{Lu}/u.test(last[0]) && span.start > 0;
    const named =
      isName || (isQuoted(span, quotations) && source.includes(target.slice(span.start, span.end)));
    const certain = found.some((word) => ENGLISH_FUNCTION_WORDS.has(word[0].toLowerCase()));
    return named || !certain ? [] : [{ span, message: MESSAGE }];
  });
}

function spanOf(start: number, text: string) {
  return { start, end: start + text.length };
}
