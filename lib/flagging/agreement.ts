import type { FrenchAnalysis } from "../languages/fr/lexicon";
import { oncePerForm } from "./once-per-form";
import type { TargetWord } from "./target-words";

/** One gender and number that a word may have; absent where it may have either. */
export interface Agreement {
  readonly gender?: "masculine" | "feminine" | undefined;
  readonly number?: "singular" | "plural" | undefined;
}

/** What an adjective or a participle says of the noun it belongs to, one for each reading. */
export function nominalAgreements(readings: readonly FrenchAnalysis[]): Agreement[] {
  return readings
    .filter(
      ({ partsOfSpeech: parts, tags }) =>
        parts.includes("adjective") || parts.includes("noun") || tags.includes("Q"),
    )
    .map(toAgreement);
}

function toAgreement({ gender, number }: FrenchAnalysis): Agreement {
  return {
    gender: gender === "masculine" || gender === "feminine" ? gender : undefined,
    number: number === "singular" || number === "plural" ? number : undefined,
  };
}

/** True when the two can be of one gender and number. */
export function agree(a: Agreement, b: Agreement): boolean {
  return (
    (a.gender === undefined || b.gender === undefined || a.gender === b.gender) &&
    (a.number === undefined || b.number === undefined || a.number === b.number)
  );
}

/** True for a word that can only be an adjective or a past participle. */
export const isAdjectival = oncePerForm((word): boolean => {
  return (
    word.readings.length > 0 &&
    /^\p{Ll}{4,}$/u.test(word.text) &&
    !NOT_AGREEING.has(word.lower) &&
    word.readings.some(({ partsOfSpeech }) => partsOfSpeech.includes("adjective")) &&
    word.readings.every(
      ({ partsOfSpeech: parts, tags, gender }) =>
        (parts.includes("adjective") || parts.includes("noun")) &&
        !tags.includes("P") &&
        gender !== undefined,
    )
  );
});

/** True for a word that may be a participle or an adjective where only these can stand: `a été conduit`. */
export const mayBeAttribute = oncePerForm((word): boolean => {
  return (
    /^\p{Ll}{4,}$/u.test(word.text) &&
    !NOT_AGREEING.has(word.lower) &&
    word.readings.some(({ tags }) => tags.includes("Q")) &&
    !word.readings.some(({ partsOfSpeech: parts }) =>
      parts.some((part) => part === "adverb" || part === "grammatical" || part === "determiner"),
    )
  );
});

/** Adjectives that stand unchanged as adverbs or prepositions, or agree with what is not said. */
const NOT_AGREEING = new Set(
  `vu excepté attendu passé compris inclus joint supposé étant donné sauf plein haut bas fort court cher clair net dur bon
  mauvais faux juste droit ferme gros lourd seul même tel telle tels telles tout toute toutes tous quel quelle quels quelles
  possible proche ensemble vite soi prêt fin mi demi demie nu certains certaines autre autres divers différents différentes
  maximum minimum standard grand pareil exprès rapide direct égal partie sûr dû due dus dues mis prévu fait dit parlant
  administrateur utilisateur client serveur majeur mineur cible clé phare type source hôte logicielle avion`
    .trim()
    .split(/\s+/),
);

/**
 * The nouns and pronouns between two words, as far as the words before stand in one sentence. Undefined
 * when one of them is unknown, a name or a pronoun of any gender: whatever follows may agree with that.
 */
export function antecedents(words: readonly TargetWord[], end: number): Agreement[] | undefined {
  const found: Agreement[] = [];
  let joinedNouns = false;
  if (end > REACH) return undefined;
  for (let at = end - 1; at >= 0; at -= 1) {
    const word = words[at];
    if (word === undefined) break;
    if (isOpaque(word)) return undefined;
    if (/^(?:et|ou|ni)$/.test(word.lower) || (at > 0 && !word.joined)) joinedNouns = true;
    // `dans` is the plural of a judo grade too: a word of grammar is nothing else.
    if (!isGrammatical(word)) found.push(...namings(word));
  }
  // La ville et le village voisins: joined nouns make a plural.
  if (joinedNouns && found.length > 1) found.push({ number: "plural" });
  return found;
}

/** In a longer sentence a noun far away may be meant. */
const REACH = 40;

const isGrammatical = oncePerForm(({ readings }): boolean => {
  return readings.some(
    ({ partsOfSpeech: parts }) => parts.includes("grammatical") || parts.includes("determiner"),
  );
});

const namings = oncePerForm(({ readings }): readonly Agreement[] =>
  readings.filter(isNoun).map(toAgreement),
);

function isNoun({ partsOfSpeech }: FrenchAnalysis): boolean {
  return partsOfSpeech.includes("noun") || partsOfSpeech.includes("name");
}

const OPAQUE_PRONOUN =
  /^(?:je|j'|tu|t'|me|m'|te|moi|toi|nous|vous|on|lui|celui|celle|ceux|celles|certains|certaines|plusieurs|chacun|chacune|tous|toutes|aucun|aucune|autres?|qui|leur|ce|c'|ça|cela|ceci|quelqu'un|personne|rien|lequel|laquelle|dont|quoi|un|une|ci|là|soi|ils?|elles?|plupart|cell?e[s-].*|ceux-.*|celui-.*|lui-même|eux-mêmes)$/;

/** An unknown word, a name, a number or a pronoun that may be of any gender. */
function isOpaque(word: TargetWord): boolean {
  return (
    word.readings.length === 0 ||
    (/^\p{Lu}/u.test(word.text) && word.joined) ||
    (OPAQUE_PRONOUN.test(word.lower) &&
      !/^(?:un|une|ce|tous|toutes|qui|autres?|aucune?|leur)$/.test(word.lower))
  );
}
