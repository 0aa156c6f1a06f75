import { defineCheck } from "../check";
import { isEnglishOnly, plainWords } from "../words-in-english";

// Read this guide before use. → Read this guide before use.

/** A segment that was not translated at all; one that holds nothing but names and numbers may stay as it is. */
export const identicalToSource = defineCheck(
  {
    id: "identical-to-source",
    category: "accuracy/untranslated",
    severity: "critical",
    title: { en: "Segment not translated", fr: "Segment non traduit" },
    description: {
      en: "The target repeats the source word for word, and it is English.",
      fr: "La cible répète la source mot pour mot, et c'est de l'anglais.",
    },
    example: { source: "Read this guide before use.", target: "Read this guide before use." },
    languages: { source: "en", target: "fr" },
  },
  ({ source, target }, _facts, knowledge) => {
    const text = target.trim();
    if (text === "" || text !== source.trim()) return [];
    const common = plainWords(text).filter(
      (match, index) => index === 0 || /^\p{Ll}/u.test(match[0]),
    );
    // A file name is no sentence.
    if (
      common.length < 2 ||
      !/\s/.test(text) ||
      !common.some((match) => isEnglishOnly(match[0], knowledge))
    )
      return [];
    const start = target.indexOf(text);
    return [
      {
        span: { start, end: start + text.length },
        message: { en: "The segment is not translated.", fr: "Le segment n'est pas traduit." },
      },
    ];
  },
);
