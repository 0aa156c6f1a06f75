import { frenchSegmentation } from "../../languages/fr/segmentation";
import { allMatches } from "../../text/all-matches";
import { defineCheck, type Observation } from "../check";

// …qui est maintenant un chercheur principal. au Carnegie Endowment…
// …, a déclaré l'ancien Français. La diplomate Marie Dumoulin…: former French diplomat Marie Dumoulin.
// Elle a visité la. Maison de son enfance.

/** A full stop in the middle of a sentence. */
export const sentenceWronglySplit = defineCheck(
  {
    id: "sentence-wrongly-split",
    category: "fluency/segmentation",
    severity: "major",
    title: { en: "Sentence wrongly split", fr: "Phrase mal coupée" },
    description: {
      en: "A full stop cuts a sentence of the source in two.",
      fr: "Un point coupe en deux une phrase de la source.",
    },
    example: { target: "Il est chercheur. au laboratoire." },
    languages: { target: "fr" },
  },
  ({ source, target }) => [
    ...stopBeforeSmallLetter(source, target),
    ...stopAfterLinkWord(target),
    ...(stops(target) > stops(source) && source !== "" ? cutNounPhrase(target) : []),
  ],
);

const SPLIT_MESSAGE = {
  en: "A full stop cuts the sentence.",
  fr: "Un point coupe la phrase.",
};

function stops(text: string): number {
  return text.match(/[.!?…]["»”)\]]*(?:\s+["«“(]?\s?(?=\p{Lu})|\s*$)/gu)?.length ?? 0;
}

function stopBeforeSmallLetter(source: string, target: string): Observation[] {
  // The source does it too: a list, a name such as `yes. no. maybe`.
  if (/\p{Ll}{3}\.\s\p{Ll}/u.test(source)) return [];
  return allMatches(target, /(?<![\p{L}\p{N}.’'-])(\p{Ll}{3,})\.\s(\p{Ll}[\p{Ll}]*)(?![\p{L}.@])/gu)
    .filter(([, before = ""]) => !isAbbreviation(before.toLowerCase()))
    .map((match) => ({
      span: { start: match.index, end: match.index + match[0].length },
      message: {
        en: "A full stop stands before a small letter.",
        fr: "Un point précède une minuscule.",
      },
      // Before a preposition the stop is the fault, elsewhere it may be the small letter.
      ...(LINK_WORDS.has(match[2] ?? "") ? { suggestion: `${match[1]} ${match[2]}` } : {}),
    }));
}

function isAbbreviation(word: string): boolean {
  const { neverFinal, beforeNumber, finalBeforeCapital, finalBeforeStarter } = frenchSegmentation;
  return [neverFinal, beforeNumber, finalBeforeCapital, finalBeforeStarter].some((list) =>
    list?.has(word),
  );
}

const LINK_WORDS = new Set(
  "au aux à de du des dans en sur pour par avec et ou qui que dont chez vers".split(" "),
);

/** No sentence ends on these; `un`, `son`, `pour`, `en`, `vers` may. */
const NEVER_LAST = "le|la|les|des|du|de|au|aux|et|dans|chez|dont|à|cette|ces|mes|tes|ses";
const LINK_THEN_STOP = new RegExp(
  `(?<![\\p{L}\\p{N}'’-])(?:${NEVER_LAST})\\.\\s+\\p{Lu}\\p{L}*`,
  "gu",
);

function stopAfterLinkWord(target: string): Observation[] {
  return allMatches(target, LINK_THEN_STOP).map((match) => ({
    span: { start: match.index, end: match.index + match[0].length },
    severity: "critical",
    message: SPLIT_MESSAGE,
  }));
}

// An article and an adjective that stands before its noun, then a word for a nationality in place of the
// noun, a stop, and the noun itself with an article of its own.
const CUT_NOUN_PHRASE =
  /(?<![\p{L}])(?:l['’]|d['’]une? |une? |l[ea] |les |des |du |de l['’]|de la |au |ce(?:t|tte|s)? )(?:ancien|futur|nouvel|nouveau|jeune|vieil|vieux|grand|petit|premier|haut|célèbre|ex-)(?:ne|nne|le|lle|e|ère)?s? ?(\p{Lu}\p{Ll}+(?:ais|aise|ois|oise|ien|ienne|ain|aine|éen|éenne|and|ande|ol|ole|ec|ecque|que|ard|arde|an|ane|ite|ote|on|onne|e)s?)\.\s+(?:(?:Les?|La|Une?|Des)\s+|L['’])\p{Ll}[\p{L}-]*/gu;

function cutNounPhrase(target: string): Observation[] {
  return allMatches(target, CUT_NOUN_PHRASE).map((match) => ({
    span: { start: match.index, end: match.index + match[0].length },
    severity: "critical",
    message: {
      en: "A full stop parts a noun from its adjectives.",
      fr: "Un point sépare un nom de ses adjectifs.",
    },
  }));
}
