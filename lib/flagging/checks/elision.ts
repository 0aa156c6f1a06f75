import type { FrenchAnalysis, FrenchLexicon } from "../../languages/fr/lexicon";
import { allMatches } from "../../text/all-matches";
import { capitalised } from "../../text/capitals";
import { defineCheck, type Observation } from "../check";

// si il vient → s'il vient · que elle → qu'elle · je ai → j'ai · le avion → l'avion · de le livre → du livre

/** Elisions and contractions that were not made. */
export const elision = defineCheck(
  {
    id: "elision",
    category: "fluency/grammar",
    severity: "minor",
    title: { en: "Elision or contraction", fr: "Élision ou contraction" },
    description: {
      en: "French writes s'il, qu'elle, l'avion, du livre.",
      fr: "On écrit s'il, qu'elle, l'avion, du livre.",
    },
    example: { target: "Il demande si il peut." },
    languages: { target: "fr" },
  },
  ({ target }, _facts, { french }) => [
    ...elisions(target),
    ...contractions(target, french),
    ...formsBeforeVowel(target, french),
    ...wrongElisions(target),
  ],
);

// `le onze`, `le oui`, `la ouate`: no elision; a single letter and a word with a capital inside are left alone.
const NO_ELISION = /^(?:onz|oui|ouistiti|ouate|uhlan|ulul|un$|une$|où|ouah|euh|iOS|[a-z]$)/u;
const VOWEL = "aeiouéèêâîôûàœ";
/** Beginnings of words whose h is mute; of the others only a dictionary knows. */
const MUTE_H =
  "h(?:omme|ôtel|ôpit|iver|istoir|abit|érit|orizon|uile|umour|umeur|umid|umain|umil|onnê|onneur|onor|erbe|ebdo|élic|ommage|omolog|orair|orlog|orreur|orribl|ospit|ospice|ostil|ydr|ygi|ymn|ypo|yper|ésit|éroïn|éroïsm|éroïqu|armoni|aleine|allucin)";
const UNELIDED = new RegExp(
  `(?<![\\p{L}\\p{N}'’-])(je|ne|se|me|te|le|la|de|que|jusque|lorsque|puisque) ((?:[${VOWEL}]|${MUTE_H})\\p{Ll}*)(?![\\p{L}\\p{N}])`,
  "giu",
);
const SI_IL = /(?<![\p{L}\p{N}'’-])(si) (ils?)(?![\p{L}\p{N}])/giu;

function elisions(target: string): Observation[] {
  const vowels = allMatches(target, UNELIDED).filter(
    ([, word = "", next = ""]) =>
      !NO_ELISION.test(next) && /^\p{Ll}/u.test(next) && isUnelided(word, next),
  );
  return [...vowels, ...allMatches(target, SI_IL)].map((match) => {
    const [, word = "", next = ""] = match;
    const suggestion = `${word.slice(0, -1)}'${next}`;
    return {
      span: { start: match.index, end: match.index + match[0].length },
      message: { en: `Elided: ${suggestion}.`, fr: `On élide : ${suggestion}.` },
      suggestion,
    };
  });
}

/** `lorsque` and `puisque` elide before a few words only (Grevisse, Le Bon Usage, § 45). */
function isUnelided(word: string, next: string): boolean {
  return !/^(?:lorsque|puisque)$/i.test(word) || /^(?:ils?|elles?|on|en)$/.test(next);
}

/** Forms that stand before a vowel: cet arbre, mon amie, un nouvel ami. */
const BEFORE_VOWEL: ReadonlyMap<string, string> = new Map([
  ["ce", "cet"],
  ["ma", "mon"],
  ["ta", "ton"],
  ["sa", "son"],
  ["nouveau", "nouvel"],
  ["beau", "bel"],
  ["vieux", "vieil"],
]);
const UNFIT = new RegExp(
  `(?<![\\p{L}\\p{N}'’-])(ce|ma|ta|sa|nouveau|beau|vieux) ([${VOWEL}]\\p{Ll}{2,}|${MUTE_H}\\p{Ll}*)(?![\\p{L}'’-])`,
  "giu",
);

/** Only before a word that is a noun or an adjective in every reading: `ce est`, `le nouveau et` are something else. */
function formsBeforeVowel(target: string, french: FrenchLexicon | undefined): Observation[] {
  return allMatches(target, UNFIT).flatMap((match) => {
    const [whole, word = "", next = ""] = match;
    const fit = BEFORE_VOWEL.get(word.toLowerCase());
    const readings = french?.lookup(next) ?? [];
    if (fit === undefined || NO_ELISION.test(next) || !isFitNoun(word, readings)) return [];
    const suggestion = `${/^\p{Lu}/u.test(word) ? capitalised(fit) : fit} ${next}`;
    return [
      {
        span: { start: match.index, end: match.index + whole.length },
        message: {
          en: `Before a vowel: ${suggestion}.`,
          fr: `Devant une voyelle : ${suggestion}.`,
        },
        suggestion,
      },
    ];
  });
}

/** Words whose h forbids the elision (Académie française): `l'héros`, `d'haine`. */
const ASPIRATED =
  /(?<![\p{L}\p{N}'’-])([LDQJNSMTCldqjnsmtc]u?)['’]((?:h(?:éros(?!\p{L})|andicap|andball|iérarch|aine|aïr|aïss|asard|aut|auss(?!e-col)|ont(?:e|eu)|ibou|alt(?:e|es)(?!\p{L})|amac|ameau|amburger|amster|achis|achoir|aches?(?!\p{L})|aies?(?!\p{L})|alls?(?!\p{L})|anche|angar|antis|arcel|ardi|areng|aricot|arnais|arpe|âte|âtif|avre|érisson|erni|être|eurt|ockey|omard|oquet|ordes?(?!\p{L})|ouille|ousse|ublot|url|utte|obby|uguenot|ussard))\p{Ll}*|Hollande|Hongrie)(?!\p{L})/gu;

const WHOLE: ReadonlyMap<string, string> = new Map([
  ["d", "de"],
  ["qu", "que"],
  ["j", "je"],
  ["n", "ne"],
  ["s", "se"],
  ["m", "me"],
  ["t", "te"],
]);

function wrongElisions(target: string): Observation[] {
  return allMatches(target, ASPIRATED).map((match) => {
    const [whole, letter = "", word = ""] = match;
    const full = WHOLE.get(letter.toLowerCase());
    return {
      span: { start: match.index, end: match.index + whole.length },
      message: {
        en: `Nothing is elided before “${word}”.`,
        fr: `On n'élide pas devant « ${word} ».`,
      },
      // Of `l'` nothing tells whether it was le or la.
      ...(full === undefined
        ? {}
        : { suggestion: `${/^\p{Lu}/u.test(letter) ? capitalised(full) : full} ${word}` }),
    };
  });
}

function isFitNoun(word: string, readings: readonly FrenchAnalysis[]): boolean {
  if (readings.length === 0 || /^\p{Lu}{2}/u.test(word)) return false;
  // de vieux amis
  if (/^v/i.test(word) && readings.some(({ number }) => number !== "singular")) return false;
  // un nouveau actif: an adjective may follow one, `ma ancienne amie` is as wrong as `ma amie`.
  const wanted = /^(?:nouv|b|v)/i.test(word) ? /^noun$/ : /^(?:noun|adjective)$/;
  return readings.every(({ partsOfSpeech }) => partsOfSpeech.every((part) => wanted.test(part)));
}

const CONTRACTED: ReadonlyMap<string, string> = new Map([
  ["de le", "du"],
  ["de les", "des"],
  ["à le", "au"],
  ["à les", "aux"],
  ["de lequel", "duquel"],
  ["de lesquels", "desquels"],
  ["de lesquelles", "desquelles"],
  ["à lequel", "auquel"],
  ["à lesquels", "auxquels"],
  ["à lesquelles", "auxquelles"],
]);

// `près de le marché`, `les noms de les 27 pays`, `à les deux parties`; the name of a place keeps its article: `de Le Havre`.
const ARTICLE =
  /(?<![\p{L}\p{N}'’-])((?:de|à) les?) (?=(\p{Ll}+(?:-\p{Ll}+)*|\d+)(?![\p{L}\p{N}'’]))/giu;
const RELATIVE = /(?<![\p{L}\p{N}'’-])((?:de|à) les?quel(?:le)?s?)(?![\p{L}'’-])/giu;

function contractions(target: string, french: FrenchLexicon | undefined): Observation[] {
  const articles = allMatches(target, ARTICLE).filter(
    ([, pair = "", next = ""]) =>
      // `de le avion` wants an elision.
      !(pair.endsWith("le") && /^[aeiouéèêâîôûàœ]/.test(next)) && isNominal(next, french),
  );
  return [...articles, ...allMatches(target, RELATIVE)].flatMap((match) => {
    const pair = match[1] ?? "";
    const contracted = CONTRACTED.get(pair.toLowerCase());
    if (contracted === undefined) return [];
    const suggestion = /^\p{Lu}/u.test(pair) ? capitalised(contracted) : contracted;
    return [
      {
        span: { start: match.index, end: match.index + pair.length },
        message: { en: `Contracted: ${suggestion}.`, fr: `On contracte : ${suggestion}.` },
        suggestion,
      },
    ];
  });
}

/**
 * `de le livre`, `de le marché`: what follows may be a noun, an adjective or a number, and no infinitive, before which
 * `le` would be a pronoun (`de le faire`, `à les bien lire`, `de le leur dire`, `prêt à le dîner`).
 */
function isNominal(word: string, french: FrenchLexicon | undefined): boolean {
  if (/^\d/.test(word)) return true;
  const readings = french?.lookup(word) ?? [];
  const isNoun = readings.some(({ partsOfSpeech: parts }) =>
    parts.some((part) => part === "noun" || part === "adjective" || part === "numeral"),
  );
  const mayFollowPronoun = readings.some(
    ({ partsOfSpeech: parts, tags }) =>
      tags.includes("Y") ||
      parts.some((part) => part === "adverb" || part === "grammatical" || part === "determiner"),
  );
  return isNoun && !mayFollowPronoun;
}
