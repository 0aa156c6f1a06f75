import type { FrenchLexicon } from "../../languages/fr/lexicon";
import { accentSuggestions, spellingSuggestions } from "../../languages/fr/spelling-suggestions";
import { defineCheck } from "../check";
import type { TargetWord } from "../target-words";
import { targetWords } from "../target-words";

// Charge de refrigérant → réfrigérant · developpement → développement
// Not names, words of the source, `trans-neptunien`, nor a new word that no French form is near.

/** Words that are no French form and stand one letter or some accents from one. */
export const spelling = defineCheck(
  {
    id: "spelling",
    category: "fluency/spelling",
    severity: "minor",
    title: { en: "Spelling", fr: "Orthographe" },
    description: {
      en: "A word that French has not, one letter or an accent away from one that it has.",
      fr: "Mot que le français n'a pas, à une lettre ou un accent d'un mot qui existe.",
    },
    example: { target: "le developpement du projet" },
    languages: { target: "fr" },
  },
  (segment, facts, { french, english }) => {
    if (french === undefined) return [];
    const source = segment.source.toLowerCase();
    const rare = new Set(facts.repeated);
    return targetWords(segment, french).flatMap((word) => {
      if (!isUnknown(word, french) || rare.has(word.lower) || source.includes(word.lower))
        return [];
      if (english?.has(word.lower) === true || !standsAlone(segment.target, word)) return [];
      const suggestions = isFormedOnSource(word, source)
        ? accentSuggestions(word.text, french)
        : spellingSuggestions(word.text, french);
      const lemmas = new Set(
        suggestions.flatMap((form) => french.lookup(form).map(({ lemma }) => lemma)),
      );
      const [suggestion] = suggestions;
      if (suggestion === undefined || lemmas.size > 3) return [];
      return [
        {
          span: word.span,
          message: {
            en: `“${word.text}” is not in the dictionary.`,
            fr: `« ${word.text} » n'est pas au dictionnaire.`,
          },
          ...(suggestions.length === 1 ? { suggestion } : {}),
        },
      ];
    });
  },
);

/** Small letters alone; a compound or a word with a prefix may be new and right. */
function isUnknown({ text, readings, lower }: TargetWord, french: FrenchLexicon): boolean {
  if (readings.length > 0 || !/^[a-zà-öø-ÿœ]{5,}$/u.test(text)) return false;
  // coeur for cœur is a habit of keyboards, no slip.
  if (french.lookup(lower.replace("oe", "œ")).length > 0) return false;
  const [, rest] = PREFIX.exec(lower) ?? [];
  return rest === undefined || rest.length < 3 || french.lookup(rest).length === 0;
}

const PREFIX =
  /^(?:anti|auto|bio|co|contre|cyber|dé|dés|éco|électro|endo|entre|ex|extra|géo|hyper|hypo|in|infra|inter|intra|macro|méga|méta|micro|mini|mono|multi|nano|néo|non|para|péri|photo|poly|post|pré|pro|pseudo|psycho|ré|re|rétro|semi|socio|sous|sub|super|supra|sur|télé|thermo|trans|tri|turbo|ultra|uni|vidéo)(\p{L}+)$/u;

/** Not part of an address, a path, a formula or a compound. */
function standsAlone(target: string, { span }: TargetWord): boolean {
  const before = target[span.start - 1] ?? " ";
  const after = target[span.end] ?? " ";
  return (
    /[\s\u00a0(«"“'’[]/.test(before) &&
    /[\s\u00a0),.;:!?»"”\]]/.test(after) &&
    !/^\.\w/.test(target.slice(span.end))
  );
}

/** A word formed on one of the source is a term of its field: a tokeniser is no mistaken `tokeniser`. */
function isFormedOnSource({ text }: TargetWord, source: string): boolean {
  const plain = (word: string) => word.normalize("NFD").replace(/\p{M}/gu, "");
  return new RegExp(`(?<!\\p{L})${plain(text).slice(0, 4)}`, "u").test(plain(source));
}
