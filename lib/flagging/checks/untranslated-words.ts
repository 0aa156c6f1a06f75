import { ENGLISH_FUNCTION_WORDS } from "../../languages/en/function-words";
import { ENGLISH_HOMOGRAPHS } from "../../languages/en-fr/english-homographs";
import type { LanguageKnowledge } from "../../languages/language-knowledge";
import { allMatches } from "../../text/all-matches";
import { oncePerText } from "../../text/once-per-text";
import { overlaps, type Span, sliceSpan } from "../../text/span";
import { defineCheck, type Observation } from "../check";
import { factSets } from "../fact-sets";
import { isQuoted, quotedSpans } from "../quoted-spans";
import { isEnglishOnly, PLAIN_WORD, plainWords } from "../words-in-english";

// « …cela renforce [Russian President Vladimir] Poutine »; "[It] nous donne…"
// Alimentation : 230 V, 50 Hz, single-phase.
// WARNING : risque de choc électrique.
// La house est rouge. The lexicon knows house as music.
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
    const phrases = [
      ...bracketed(target, source, knowledge),
      ...englishRuns(target, source, knowledge),
    ];
    const words = copiedWords(target, source, { ...factSets(facts), knowledge }).filter(
      (word) => !phrases.some((phrase) => overlaps(phrase.span, word.span)),
    );
    return [...phrases, ...words];
  },
);

/** An insertion in brackets, `[Russian President Vladimir]`: its brackets belong to the span. */
function bracketed(target: string, source: string, knowledge: LanguageKnowledge): Observation[] {
  if (!target.includes("[")) return [];
  return (
    allMatches(target, /\[([^[\]]{1,80})\]/g)
      // [Greaves and Sen 2007] cites a work.
      .filter(([whole]) => !/\d/.test(whole))
      .filter(([whole, inner = ""]) => {
        const words = plainWords(inner).map((match) => match[0]);
        const english = words.filter((word) => isEnglishOnly(word, knowledge));
        // « Il [Wales] nous a menti »: one capitalised word is a name, unless it is one like `It`.
        if (
          words.length === 1 &&
          /^\p{Lu}/u.test(inner) &&
          !ENGLISH_FUNCTION_WORDS.has(inner.toLowerCase())
        ) {
          return false;
        }
        return source.includes(whole) ? english.length > 0 : english.length * 2 > words.length;
      })
      .map((match) => ({ span: spanOf(match.index, match[0]), message: MESSAGE }))
  );
}

interface CopyContext {
  readonly repeated: ReadonlySet<string>;
  readonly names: ReadonlySet<string>;
  readonly knowledge: LanguageKnowledge;
}

/** A common word that stands in both sides alike. */
function copiedWords(target: string, source: string, context: CopyContext): Observation[] {
  if (source === "" || context.knowledge.french === undefined) return [];
  // Most words that stand in both are names, numbers, and words as short as `a` and `on`.
  const candidates = source.match(PLAIN_WORD)?.filter((word) => mayBeCopied(word)) ?? [];
  const inSource = candidates.filter((word) => target.includes(word) && !context.names.has(word));
  return inSource.length === 0
    ? []
    : markCopied({ target, source, inSource: new Set(inSource) }, context);
}

interface Copies {
  readonly target: string;
  readonly source: string;
  readonly inSource: ReadonlySet<string>;
}

function markCopied(
  { target, source, inSource }: Copies,
  { repeated, knowledge }: CopyContext,
): Observation[] {
  const copied = targetPlainWords(target).filter((match) => inSource.has(match[0]));
  if (copied.length === 0) return [];
  const quotations = [...quotedSpans(target), ...parentheses(target)];
  return copied
    .filter((match) => !isQuoted(spanOf(match.index, match[0]), quotations))
    .filter((match) => !isCodeLike(target, match.index, match[0]))
    .filter((match) => !isBesideCapital(target, match))
    .filter(
      (match) =>
        isCopiedCommonWord(match, target, { knowledge, repeated }) ||
        (ENGLISH_HOMOGRAPHS.has(match[0]) && !isBesideSame(target, source, match)),
    )
    .map((match) => ({ span: spanOf(match.index, match[0]), message: MESSAGE }));
}

const mayBeCopied = oncePerText((word) => /^[A-Za-z][A-Za-z-]{2,}$/.test(word));

/** `la house music`, `un big bang`: beside a word that stands beside it in the source too it is part of a loan. */
function isBesideSame(
  target: string,
  source: string,
  { 0: word, index }: RegExpExecArray,
): boolean {
  const before = /[\p{L}\p{N}]+[ -]$/u.exec(target.slice(Math.max(0, index - 40), index))?.[0];
  const after = /^[ -][\p{L}\p{N}]+/u.exec(target.slice(index + word.length, index + 80))?.[0];
  return (
    (before !== undefined && source.includes(before + word)) ||
    (after !== undefined && source.includes(word + after))
  );
}

function isCopiedCommonWord(
  match: RegExpExecArray,
  target: string,
  { knowledge, repeated }: Pick<CopyContext, "knowledge" | "repeated">,
): boolean {
  const word = match[0];
  if (/^[a-z]{3,}$/.test(word)) {
    return isEnglishOnly(word, knowledge) || (!repeated.has(word) && isForeign(word, knowledge));
  }
  if (OPENERS.has(word)) return true;
  if (/^[A-Za-z][a-z]*(?:-[a-z]+)+$/.test(word)) return isEnglishCompound(word, knowledge);
  // A label in capitals (`WARNING :`), at the start of its line.
  const label = /^[A-Z]{4,}$/.test(word) && match.index === 0 && /^[A-Z]+\s?[:!]/.test(target);
  return label && (ENGLISH_LABELS.has(word) || isEnglishOnly(word, knowledge));
}

/** Words that open an English sentence and no name. */
const OPENERS = new Set(
  "Meanwhile However Moreover Furthermore Although Therefore Otherwise Nevertheless Nonetheless Because Since Whereas Unless Whether Thus Hence".split(
    " ",
  ),
);

/** A word of the source that French has not, whatever the English dictionary knows: `arson`, `workmanship`. */
function isForeign(word: string, { french }: LanguageKnowledge): boolean {
  return (
    /^[a-z]{5,}$/.test(word) &&
    french !== undefined &&
    french.lookup(word).length === 0 &&
    ENGLISH_SPELLING.test(word)
  );
}

/** Letters that English puts together and French hardly does. */
const ENGLISH_SPELLING =
  /(?:sh|ck|gh|wh|th|oo|ee|ow|aw|ew|ly$|ing$|ed$|ness$|ship$|man$|men$|ers?$|sty$|ful$|less$|son$|dle$|tle$|ble$|rd$|nd$|st$|ld$|rk$|lk$|y$)/;

/** The words of the target with their elided article apart: `l'icon` holds `icon`. */
function targetPlainWords(target: string): RegExpExecArray[] {
  return plainWords(target).map((match) => {
    const elided = /['’]/.test(match[0]) ? ELIDED.exec(match[0])?.[0] : undefined;
    if (elided === undefined) return match;
    const rest: RegExpExecArray = Object.assign([match[0].slice(elided.length)] as [string], {
      index: match.index + elided.length,
      input: target,
    });
    return rest;
  });
}

const ELIDED = /^(?:[ldnsjmtc]|qu)['’](?=\p{L})/iu;

/** Labels that are words of French too, but none that a French text warns with. */
const ENGLISH_LABELS = new Set(["WARNING", "CAUTION"]);

/** `(optical time-domain reflectometry)`: a term's English form or a Latin name, given on purpose. */
function parentheses(target: string): Span[] {
  return allMatches(target, /\([^()]*\)/g).map((match) => spanOf(match.index, match[0]));
}

/** `Shake Hands with the Devil`, `Greaves and Sen`: part of a title or of a list of names. */
function isBesideCapital(target: string, { 0: word, index }: RegExpExecArray): boolean {
  return (
    /\p{Lu}[\p{L}.]* (?:\p{Ll}+ )?$/u.test(target.slice(0, index)) &&
    /^ (?:\p{Ll}+ )?\p{Lu}/u.test(target.slice(index + word.length))
  );
}

/** `single-phase`; not `anti-inflation`, `sol-gel`, which French forms alike. */
function isEnglishCompound(word: string, knowledge: LanguageKnowledge): boolean {
  if (
    /^(?:anti|auto|bio|co|euro|ex|extra|hyper|inter|intra|macro|mega|micro|mini|mono|multi|neo|non|post|pro|pseudo|semi|socio|super|sur|trans|tri|ultra|uni|vice)-/.test(
      word,
    )
  ) {
    return false;
  }
  const known = knowledge.french?.lookup(word.toLowerCase()) ?? [];
  const alike = knowledge.french?.lookup(word.replaceAll("-", "")) ?? [];
  if (known.length + alike.length > 0) return false;
  const [first = "", ...rest] = word.toLowerCase().split("-");
  return (
    ENGLISH_FIRST_PARTS.has(first) ||
    [first, ...rest].some((part) => part.length > 2 && isEnglishOnly(part, knowledge))
  );
}

/** First parts of English compounds that are words of French too. */
const ENGLISH_FIRST_PARTS = new Set(
  "single full self off on up in high low real back check log sign must set slow well read write".split(
    " ",
  ),
);

/** Part of an address, a path, a command or a name with digits. */
function isCodeLike(target: string, at: number, word: string): boolean {
  const around = `${target[at - 1] ?? " "}${target[at + word.length] ?? " "}`;
  if (/[/@_\\$#=<>{}[\]`*]/.test(around)) return true;
  return (
    /^[.:][\w`]/.test(target.slice(at + word.length)) || /\w[.:]$|--?$/.test(target.slice(0, at))
  );
}

/**
 * Two English words or more in a row, one of them a function word (`and then`): French has no such run.
 * A run that begins and ends with capitals is a name or a title.
 */
function englishRuns(target: string, source: string, knowledge: LanguageKnowledge): Observation[] {
  // Without a function word no run is worth finding, and a dictionary need not be asked of every word.
  if (!target.match(PLAIN_WORD)?.some(isFunctionWord)) return [];
  const quotations = quotedSpans(target);
  return adjacentRuns(target, knowledge)
    .filter(({ words }) => words.length > 1)
    .filter(({ words }) => words.some(isFunctionWord))
    .filter(({ span }) => !isName(target, span))
    .filter(({ span }) => !isQuoted(span, quotations) || !source.includes(sliceSpan(target, span)))
    .map(({ span }) => ({ span, message: MESSAGE }));
}

const isFunctionWord = oncePerText((word) => ENGLISH_FUNCTION_WORDS.has(word.toLowerCase()));

interface Run {
  readonly words: string[];
  span: Span;
}

function adjacentRuns(target: string, knowledge: LanguageKnowledge): Run[] {
  const runs: Run[] = [];
  for (const { 0: word, index } of plainWords(target)) {
    if (!isEnglishOnly(word, knowledge)) continue;
    const span = spanOf(index, word);
    const last = runs.at(-1);
    if (last !== undefined && /^\s+$/.test(target.slice(last.span.end, index))) {
      last.words.push(word);
      last.span = { start: last.span.start, end: span.end };
    } else {
      runs.push({ words: [word], span });
    }
  }
  return runs;
}

/** `Corps of Engineers`, `Wings of Love`: capitals at both ends, counting the words around the run. */
function isName(target: string, span: Span): boolean {
  const text = sliceSpan(target, span);
  const opens = /^\p{Lu}/u.test(text) || /\p{Lu}[\p{L}.]* $/u.test(target.slice(0, span.start));
  const closes = /\p{Lu}\S*$/u.test(text) || /^ \p{Lu}/u.test(target.slice(span.end));
  return opens && closes && span.end - span.start < target.trim().length;
}

function spanOf(start: number, text: string): Span {
  return { start, end: start + text.length };
}
