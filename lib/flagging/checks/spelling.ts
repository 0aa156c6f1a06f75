import type { Localized } from "../../text/localized";
import { defineCheck } from "../check";
import { readSpelling } from "../read-spelling";
import { unknownWords } from "../unknown-words";

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
  (segment, facts, knowledge) => {
    const { french, frenchSpelling } = knowledge;
    if (french === undefined) return [];
    return unknownWords(segment, facts, knowledge).flatMap((word) => {
      const suggestions = readSpelling(word, frenchSpelling?.(word.text), french);
      const [suggestion] = suggestions;
      if (suggestion === undefined) return [];
      return [
        {
          span: word.span,
          message: messageOf(word.text, suggestions),
          ...(suggestions.length === 1 ? { suggestion } : {}),
        },
      ];
    });
  },
);

/** More are no help: whoever knows French sees the word before the fourth. */
const MOST_SHOWN = 3;

function messageOf(text: string, suggestions: readonly string[]): Localized {
  if (suggestions.length === 1)
    return {
      en: `“${text}” is not in the dictionary.`,
      fr: `« ${text} » n'est pas au dictionnaire.`,
    };
  const shown = suggestions.slice(0, MOST_SHOWN);
  const last = shown.at(-1) ?? "";
  const first = shown.slice(0, -1).join(", ");
  return {
    en: `“${text}” is not in the dictionary: ${first} or ${last}?`,
    fr: `« ${text} » n'est pas au dictionnaire\u00a0: ${first} ou ${last}\u202f?`,
  };
}
