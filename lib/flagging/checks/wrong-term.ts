import { GENERAL_TERMS } from "../../languages/en-fr/wrong-terms-general";
import { TECHNICAL_TERMS } from "../../languages/en-fr/wrong-terms-technical";
import { defineCheck } from "../check";
import { observePhrases, readPhraseTable } from "../phrase-table";

// contact your dealer → contactez votre trafiquant: revendeur
// bleed the air → saignez l'air: purgez
const TABLE = readPhraseTable(TECHNICAL_TERMS, GENERAL_TERMS);

/** Terms translated in a sense that they do not have here. */
export const wrongTerm = defineCheck(
  {
    id: "wrong-term",
    category: "terminology/wrong-term",
    severity: "major",
    title: { en: "Wrong term", fr: "Terme impropre" },
    description: {
      en: "A French word for another sense of the English term.",
      fr: "Mot français qui rend un autre sens du terme anglais.",
    },
    example: { source: "the circuit breaker", target: "le briseur de circuit" },
    languages: { source: "en", target: "fr" },
  },
  (segment, _facts, { french }) =>
    french === undefined ? [] : observePhrases(TABLE, segment, french),
);
