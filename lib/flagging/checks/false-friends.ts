import { FALSE_FRIENDS } from "../../languages/en-fr/false-friends";
import { FALSE_FRIENDS_BY_FIELD } from "../../languages/en-fr/false-friends-by-field";
import { defineCheck } from "../check";
import { observePhrases, readPhraseTable } from "../phrase-table";

// The Kremlin drew up a list of demands → une liste de demandes: exigences.
// Not supply and demand → l'offre et la demande.
const TABLE = readPhraseTable(FALSE_FRIENDS, FALSE_FRIENDS_BY_FIELD);

/** French words taken for the English ones that they look like. */
export const falseFriends = defineCheck(
  {
    id: "false-friends",
    category: "accuracy/false-friend",
    severity: "minor",
    title: { en: "False friend", fr: "Faux ami" },
    description: {
      en: "A French word that looks like the English one and means something else.",
      fr: "Mot français qui ressemble au mot anglais et dit autre chose.",
    },
    example: { source: "He actually agreed.", target: "Il est actuellement d'accord." },
    languages: { source: "en", target: "fr" },
  },
  (segment, _facts, { french }) =>
    french === undefined ? [] : observePhrases(TABLE, segment, french),
);
