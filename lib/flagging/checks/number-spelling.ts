import { defineCheck, type Observation } from "../check";
import { eachWord } from "../each-word";
import { oncePerForm } from "../once-per-form";
import { type TargetWord, targetWords } from "../target-words";

// deux cent dollars → cents · deux cents cinquante → cent · quatre-vingt personnes → quatre-vingts · deux milles habitants → mille
// Not `deux cent mille`, `page deux cent`, `les années quatre-vingt`, `deux cents millions`, `trois milles marins`.

/** The s of cent, vingt and mille. */
export const numberSpelling = defineCheck(
  {
    id: "number-spelling",
    category: "fluency/spelling",
    severity: "minor",
    title: { en: "Spelling of a number", fr: "Orthographe d'un nombre" },
    description: {
      en: "Cent and vingt take an s when multiplied and last; mille never does.",
      fr: "Cent et vingt prennent un s s'ils sont multipliés et en finale ; mille jamais.",
    },
    example: { target: "Cela coûte deux cent dollars." },
    languages: { target: "fr" },
  },
  (segment, _facts, { french }) => {
    if (french === undefined || !HUNDREDS.test(segment.target)) return [];
    const words = targetWords(segment, french);
    return eachWord(words, (word, at) => {
      const right = corrected(words, at, segment.source);
      return right === undefined ? [] : [observe(word, right)];
    });
  },
);

const HUNDREDS = /\b(?:cents?|milles|quatre-vingts?)\b/i;

function corrected(words: readonly TargetWord[], at: number, source: string): string | undefined {
  const word = words[at];
  if (word === undefined || !NUMERAL.test(word.lower)) return undefined;
  if (word.lower.startsWith("quatre-vingts-")) return word.text.replace("vingts", "vingt");
  const place = readPlace(word, words[at - 1], words[at + 1]);
  if (word.lower === "quatre-vingt") return isEighty(place) ? `${word.text}s` : undefined;
  return MULTIPLIER.test(place.before) ? correctedAfterNumber(place, source) : undefined;
}

const NUMERAL = /^(?:cents?|milles|quatre-vingts?-?.*)$/;

interface NumberPlace {
  /** The word before it in small letters, with no punctuation between; empty where there is none. */
  readonly before: string;
  readonly word: TargetWord;
  /** The word after it, likewise. */
  readonly next: string;
  /** Whether that is a noun in the plural. */
  readonly isCounted: boolean;
}

function readPlace(word: TargetWord, before?: TargetWord, after?: TargetWord): NumberPlace {
  const next = after?.joined === true ? after : undefined;
  return {
    before: (word.joined && before?.lower) || "",
    word,
    next: next?.lower ?? "",
    isCounted: next !== undefined && isPluralNoun(next),
  };
}

function correctedAfterNumber(
  { before, word, next, isCounted }: NumberPlace,
  source: string,
): string | undefined {
  if (word.lower === "cent") return isCounted && DIGIT.test(before) ? "cents" : undefined;
  if (word.lower.startsWith("quatre-vingts")) return undefined;
  if (word.lower === "cents") return ADDED.test(next) ? "cent" : undefined;
  // A mile is a noun, and takes its s: `trente milles d'une traite`.
  const isMile = !isCounted || next.startsWith("marin") || /\bmiles?\b/i.test(source);
  return isMile ? undefined : "mille";
}

const DIGIT = /^(?:deux|trois|quatre|cinq|six|sept|huit|neuf)$/;
const MULTIPLIER =
  /^(?:deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|vingt|trente|quarante|cinquante|soixante|cents?|\d+)$/;
/** What is added to hundreds; millions are counted by them. */
const ADDED =
  /^(?:deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|vingt|trente|quarante|cinquante|soixante|mille|(?:dix|vingt|trente|quarante|cinquante|soixante|quatre-vingt)-[\p{Ll}-]+)$/u;

/** `quatre-vingt personnes`; not `page quatre-vingt`, `dans les années quatre-vingt`, `mil neuf cent quatre-vingt`: a rank. */
function isEighty({ before, isCounted }: NumberPlace): boolean {
  return isCounted && !RANK.test(before);
}

const RANK = /^(?:page|chapitre|article|numéro|années?|an|paragraphe|ligne|vers|cent|cents|mille)$/;

/** A noun in the plural in every reading, and nothing else. */
const isPluralNoun = oncePerForm(
  ({ text, readings }) =>
    /^\p{Ll}{3,}$/u.test(text) &&
    readings.length > 0 &&
    readings.every(
      ({ partsOfSpeech: parts, number, tags }) =>
        parts.includes("noun") && number === "plural" && !tags.includes("B"),
    ),
);

function observe(word: TargetWord, right: string): Observation {
  return {
    span: word.span,
    message: { en: `Spelt ${right} here.`, fr: `On écrit ici ${right}.` },
    suggestion: right,
  };
}
