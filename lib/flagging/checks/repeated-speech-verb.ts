import { allMatches } from "../../text/all-matches";
import { defineCheck } from "../check";

// "…sur un autre front", a déclaré l'ancien Français. La diplomate Marie Dumoulin, …, a déclaré à RFE/RL.

const SPEECH_VERB =
  /(?<!\p{L})a (?:déclaré|dit|affirmé|ajouté|expliqué|indiqué|précisé|annoncé|estimé|souligné)(?!\p{L})/gu;
const ENGLISH_SPEECH_VERB =
  /\b(?:said|says|told|tells|added|adds|stated|claimed|announced|explained|declared|noted|argued|asserted|estimated|stressed|affirmed|insisted|denied)\b/gi;

/** Two verbs of saying for a quotation that the source attributes once. */
export const repeatedSpeechVerb = defineCheck(
  {
    id: "repeated-speech-verb",
    category: "fluency/repetition",
    severity: "major",
    title: { en: "Quotation attributed twice", fr: "Citation attribuée deux fois" },
    description: {
      en: "The same verb of saying stands twice where the source has one.",
      fr: "Le même verbe de parole figure deux fois là où la source n'en a qu'un.",
    },
    example: {
      source: '"Yes," Ann, a doctor, said.',
      target: "« Oui », a déclaré la médecin. Ann a déclaré.",
    },
    languages: { source: "en", target: "fr" },
  },
  ({ source, target }) => {
    const [first, second, ...more] = allMatches(target, SPEECH_VERB);
    if (first === undefined || second === undefined || more.length > 0) return [];
    if (first[0] !== second[0] || (source.match(ENGLISH_SPEECH_VERB)?.length ?? 0) !== 1) return [];
    // One attribution belongs to a quotation: `Il a dit qu'elle a dit` is a report of a report.
    if (!/["»”],?\s$/.test(target.slice(0, first.index))) return [];
    return [
      {
        span: { start: second.index, end: second.index + second[0].length },
        message: {
          en: `“${second[0]}” stands twice for one quotation.`,
          fr: `« ${second[0]} » figure deux fois pour une seule citation.`,
        },
      },
    ];
  },
);
