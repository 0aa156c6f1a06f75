import { PASSIVES_FROM_ENGLISH } from "../../languages/en-fr/passives-from-english";
import { PRONOUNS_FROM_ENGLISH } from "../../languages/en-fr/pronouns-from-english";
import { FAULTY_CONSTRUCTIONS } from "../../languages/fr/faulty-constructions";
import { sliceSpan } from "../../text/span";
import { defineCheck } from "../check";
import { matchPhrases, readPhraseTable } from "../phrase-table";

// Ne contournez pas jamais un dispositif · avant connecter l'unité · l'appareil doit être apporter
// une liste de demandes, telles que cherchant des garanties · au moment ou il part
// j'ai été dit d'attendre → on m'a dit · elle a lui demandé → lui a demandé
// Not `plus ou moins`, `sans cesse`, nor `avant de connecter`.
const TABLE = readPhraseTable(FAULTY_CONSTRUCTIONS, PASSIVES_FROM_ENGLISH, PRONOUNS_FROM_ENGLISH);

/** Constructions that French grammar does not allow, and homophones taken for one another. */
export const faultyConstruction = defineCheck(
  {
    id: "faulty-construction",
    category: "fluency/grammar",
    severity: "minor",
    title: { en: "Faulty construction", fr: "Construction fautive" },
    description: {
      en: "Words that French grammar does not join so, such as a participle after a modal verb.",
      fr: "Mots que la grammaire n'assemble pas ainsi, comme un participe après « devoir ».",
    },
    example: { target: "Lisez ce guide avant connecter l'appareil." },
    languages: { target: "fr" },
  },
  (segment, _facts, { french }) =>
    french === undefined
      ? []
      : matchPhrases(TABLE, segment, french).map(({ span, rule: { usual } }) => {
          const written = sliceSpan(segment.target, span);
          const correction = usual.startsWith("=") ? usual.slice(1) : undefined;
          return {
            span,
            message: {
              en: `“${written}” is not French here: ${correction ?? usual}.`,
              fr: `« ${written} » est fautif ici : ${correction ?? usual}.`,
            },
            ...(correction === undefined ? {} : { suggestion: matchCase(correction, written) }),
          };
        }),
);

function matchCase(text: string, written: string): string {
  return /^\p{Lu}/u.test(written) ? text.charAt(0).toUpperCase() + text.slice(1) : text;
}
