import { defineCheck, type Observation } from "../check";
import { eachWord } from "../each-word";
import { type TargetWord, targetWords } from "../target-words";

// many dogs → beaucoup des chiens: beaucoup de chiens · there are no problems → il n'y a pas des problèmes: pas de problèmes
// Not `beaucoup des invités` for many of the guests, `il dépend beaucoup des autres`, `plus des deux tiers`,
// `il n'y a pas que des amis`, `ce n'est pas du vin`, `je n'ai pas de l'argent, mais du temps`.

/** An article after a word of quantity or a negation. */
export const quantity = defineCheck(
  {
    id: "quantity",
    category: "fluency/grammar",
    severity: "minor",
    title: { en: "Article after a quantity", fr: "Article après une quantité" },
    description: {
      en: "After beaucoup, trop, plus or a negation French has de alone.",
      fr: "Après beaucoup, trop, plus ou une négation, on met « de » seul.",
    },
    example: { source: "There are many dogs.", target: "Il y a beaucoup des chiens." },
    languages: { source: "en", target: "fr" },
  },
  (segment, _facts, { french }) => {
    if (french === undefined || segment.source === "") return [];
    const words = targetWords(segment, french);
    return eachWord(words, (word, at) => {
      const source = QUANTITIES.get(word.lower);
      const article = source === undefined ? undefined : articleAfter(words, at);
      if (source === undefined || article === undefined) return [];
      const isNegation = word.lower === "pas" || word.lower === "jamais";
      const fits = isNegation ? isDenied(words, at) : isMeasured(words, at);
      if (!fits || !source.test(segment.source) || PART.test(segment.source)) return [];
      return [observe(word, words.slice(at + 1, article.end + 1), words[article.end + 1])];
    });
  },
);

/** What the source says for each word, so that the article stands for nothing definite. */
const QUANTITIES: ReadonlyMap<string, RegExp> = new Map([
  ["beaucoup", /\b(?:many|much|(?:a )?lots? of|lots|plenty|numerous)\b/i],
  ["trop", /\btoo (?:many|much)\b|\bexcessive\b/i],
  ["plus", /\bmore\b/i],
  ["moins", /\b(?:less|fewer)\b/i],
  ["peu", /\b(?:few|little)\b/i],
  ["assez", /\benough\b/i],
  ["combien", /\bhow (?:many|much)\b/i],
  ["tellement", /\bso (?:many|much)\b/i],
  ["tant", /\bso (?:many|much)\b/i],
  ["pas", /\b(?:no|any)\b|\b(?:not|n['’]t) (?:have|use|want|need|take|eat|drink|contain|make)\b/i],
  ["jamais", /\bany\b|\bnever (?:have|had|use|used|want|eat|drink|take|make|made)\b/i],
]);

/** `many of the guests`, `how much of it`, `any of them`: a part of something definite. */
const PART =
  /\b(?:many|much|lots?|plenty|more|less|fewer|few|little|enough|any|most|none|some|all|half|two|three) of (?:the|th[ei]s|these|those|that|my|your|his|her|its|our|their|them|us|what|it)\b|\bfed up\b|\bhad enough\b/i;

/** `des`, `du`, `de la`, `de l'` right after the word, before a noun of no number: the index of its last word. */
function articleAfter(words: readonly TargetWord[], at: number): { end: number } | undefined {
  const length = articleLength(words[at + 1], words[at + 2]);
  const noun = words[at + length + 1];
  if (length === 0 || noun?.joined !== true) return undefined;
  return isCountable(noun) && !isSpecified(words, at + length + 1)
    ? { end: at + length }
    : undefined;
}

/** How many words make the article: `des`, `de la`; none where no article stands. */
function articleLength(first: TargetWord | undefined, second: TargetWord | undefined): number {
  if (first?.joined !== true) return 0;
  if (/^(?:des|du)$/.test(first.lower)) return 1;
  return first.lower === "de" && second?.joined === true && /^(?:la|l')$/.test(second.lower)
    ? 2
    : 0;
}

/** `beaucoup des traits de son père`, `beaucoup des gens que j'ai vus`, `tant des hommes que des femmes` */
function isSpecified(words: readonly TargetWord[], noun: number): boolean {
  return words
    .slice(noun + 1, noun + 4)
    .some(
      ({ lower, joined }, index, all) =>
        joined &&
        (/^(?:que|qu'|qui|dont|où|du|des|d'entre)$/.test(lower) ||
          (/^(?:de|d')$/.test(lower) && DEFINITE.test(all[index + 1]?.lower ?? ""))),
    );
}

const DEFINITE =
  /^(?:l'|la|l[ea]s?|mon|ma|mes|ton|ta|tes|son|sa|ses|notre|nos|votre|vos|leurs?|ce|cet|cette|ces)$/;

/** A noun in small letters; `pas des millions` says how many, and `plus des deux tiers` is a share. */
function isCountable({ text, lower, readings }: TargetWord): boolean {
  return (
    /^\p{Ll}{3,}/u.test(text) &&
    !/^(?:million|milliard|millier|centaine|dizaine|douzaine|masse|tas|tonne|foule|moitié|tiers|quart|autre|même|mieux|reste|monde|temps|tout|plus|moins|journée|nuit|matinée|soirée|semaine|jour|matin|soir)s?$/.test(
      lower,
    ) &&
    readings.some(({ partsOfSpeech }) => partsOfSpeech.includes("noun")) &&
    !readings.some(({ tags }) => tags.includes("B"))
  );
}

/**
 * The quantity is the object or the subject of its clause: `il y a beaucoup`, `avec trop`, at the beginning. After another verb
 * `des` may be that verb's: `il parle beaucoup des chiens`.
 */
function isMeasured(words: readonly TargetWord[], at: number): boolean {
  const word = words[at];
  const before = words[at - 1];
  if (word === undefined || word.lower === "combien") return word !== undefined;
  if (before === undefined || !word.joined)
    return /^(?:beaucoup|trop|peu|tant|tellement)$/.test(word.lower);
  // de plus, au moins, du moins, en plus, un peu, ne … plus
  if (
    /^(?:au|aux|du|le|la|les|un|ne|n'|en|non|si|d'autant|tout|à|plus|moins|sous)$/.test(
      before.lower,
    )
  )
    return false;
  const isDe = before.lower === "de";
  if (isDe) return words[at - 2]?.lower === "besoin";
  if (
    /^(?:plus|moins)$/.test(word.lower) &&
    words.slice(Math.max(0, at - 5), at).some(({ lower }) => /^n[e']$/.test(lower))
  )
    return false;
  return OPENERS.test(before.lower) || before.keys.some((key) => TRANSITIVE.has(key));
}

const OPENERS = /^(?:avec|pour|dans|par|et|mais|ou|que|qu'|car|si|a|ont|beaucoup|bien|c'est)$/;

/** Verbs whose object has no `de`. */
const TRANSITIVE = new Set(
  `avoir voir connaître faire trouver rencontrer posséder contenir comporter offrir proposer produire utiliser manger boire
  acheter vendre lire écrire exiger nécessiter créer causer provoquer commettre gagner perdre dépenser mettre consommer
  attirer apporter ajouter fournir donner envoyer visiter inviter tuer construire publier générer poser`
    .trim()
    .split(/\s+/),
);

/** `il n'y a pas des`, `nous n'avons pas du`: the verb is there in its one sense, and nothing is set against the noun. */
function isDenied(words: readonly TargetWord[], at: number): boolean {
  const verb = words[at - 1];
  if (verb === undefined || words[at]?.joined !== true) return false;
  const starts = words
    .slice(Math.max(0, at - 4), at - 1)
    .some(({ lower }) => /^n[e']$/.test(lower));
  if (!starts || !verb.keys.some((key) => DENIED.has(key))) return false;
  return !words
    .slice(at + 1)
    .some(({ lower }) =>
      /^(?:mais|seulement|uniquement|plutôt|que|qu'|simplement|c'|qui|pour)$/.test(lower),
    );
}

const DENIED = new Set("avoir manger boire vendre acheter contenir".split(" "));

function observe(
  word: TargetWord,
  article: readonly TargetWord[],
  noun: TargetWord | undefined,
): Observation {
  const isVowel = /^[aeiouéèêâîôûàœ]/.test(noun?.lower ?? "");
  const isMute = noun?.lower.startsWith("h") === true;
  const last = isVowel ? noun : article.at(-1);
  const usual = isVowel ? `${word.text} d'${noun?.text ?? ""}` : `${word.text} de`;
  return {
    span: { start: word.span.start, end: last?.span.end ?? word.span.end },
    message: { en: `French has de alone: ${usual}.`, fr: `On met « de » seul : ${usual}.` },
    ...(isMute ? {} : { suggestion: usual }),
  };
}
