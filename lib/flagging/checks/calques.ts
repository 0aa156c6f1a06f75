import { CALQUES } from "../../languages/en-fr/calques";
import { CALQUES_BY_FIELD } from "../../languages/en-fr/calques-by-field";
import { CALQUES_OF_PREPOSITIONS } from "../../languages/en-fr/calques-of-prepositions";
import { defineCheck } from "../check";
import { observePhrases, readPhraseTable } from "../phrase-table";

// an off-ramp for the Kremlin → une rampe de sortie · along the way → dans le processus
const TABLE = readPhraseTable(CALQUES, CALQUES_BY_FIELD, CALQUES_OF_PREPOSITIONS);

/** English turns of phrase that were put into French word for word. */
export const calques = defineCheck(
  {
    id: "calques",
    category: "style/calque",
    severity: "minor",
    title: { en: "Calque", fr: "Calque" },
    description: {
      en: "An English turn of phrase in French words.",
      fr: "Tournure anglaise en mots français.",
    },
    example: {
      source: "This could affect tensions.",
      target: "Cela pourrait avoir un impact sur les tensions.",
    },
    languages: { source: "en", target: "fr" },
  },
  (segment, _facts, { french }) =>
    french === undefined ? [] : observePhrases(TABLE, segment, french),
);
