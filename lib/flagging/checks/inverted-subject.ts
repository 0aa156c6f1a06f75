import type { FrenchLexicon } from "../../languages/fr/lexicon";
import { capitalised } from "../../text/capitals";
import { defineCheck, type Observation } from "../check";
import { eachWord } from "../each-word";
import { type TargetWord, targetWords } from "../target-words";

// Y a-il un problème ? → Y a-t-il · A-t'il → A-t-il · Y-a-t-il → Y a-t-il · Viendra-elle → Viendra-t-elle
// Donnez-moi-le → Donnez-le-moi · N'ouvrez-le pas → Ne l'ouvrez pas · Not `vainc-t-il`, `rendez-nous-les`, which usage has too, `va-t'en` nor `est-il`.

/** Hyphens, t and the order of pronouns after a verb. */
export const invertedSubject = defineCheck(
  {
    id: "inverted-subject",
    category: "fluency/grammar",
    severity: "minor",
    title: { en: "Pronoun after the verb", fr: "Pronom après le verbe" },
    description: {
      en: "French writes a-t-il, viendra-t-elle, donnez-le-moi.",
      fr: "On écrit a-t-il, viendra-t-elle, donnez-le-moi.",
    },
    example: { target: "Y a-il un problème ?" },
    languages: { target: "fr" },
  },
  (segment, _facts, { french }) => {
    if (french === undefined || !FOLLOWED.test(segment.target)) return [];
    const words = targetWords(segment, french);
    return eachWord(words, (word, at) => {
      if (!FOLLOWED.test(word.text)) return [];
      const before = words[at - 1];
      if (word.joined && before !== undefined && SPACED.test(word.text)) {
        const pronoun = word.text.slice(2);
        return isVerb(before.text, french)
          ? [observe(before, word, `${before.text}${joint(before.text)}${pronoun}`)]
          : [];
      }
      const denied = word.joined && before !== undefined ? deniedOrder(before, word) : undefined;
      if (denied !== undefined && before !== undefined) return [observe(before, word, denied)];
      const right = corrected(word.text, french);
      return right === undefined ? [] : [observe(word, word, right)];
    });
  },
);

/** A pronoun joined to what stands before it. */
const FOLLOWED = /[-'’](?:ils?|elles?|on|l[ea]s?|lui|leur|moi|en|y)(?!\p{L})/iu;

/** `a t-il` */
const SPACED = /^t[-'’](?:ils?|elles?|on)$/iu;

/** `Y-a-t-il`, `Y-aura-il` */
const THERE = /^(y)[-'’](a|aura|avait|eut|aurait)(?:[-'’]t)?[-'’](il)$/iu;
/** `A-t'il`, `a't-il` */
const APOSTROPHE = /^(\p{L}+)(?:-t['’]|['’]t[-'’])(ils?|elles?|on)$/iu;
/** `viendra-il`, and `prend-t-il` */
const BARE = /^(\p{L}*[aec])-(ils?|elles?|on)$/iu;
const DOUBLE = /^(\p{L}+[td])-t-(ils?|elles?|on)$/iu;
const ORDER = /^(\p{L}+)-(moi|toi|lui|leur)-(l[ea]s?)$/iu;

function corrected(text: string, french: FrenchLexicon): string | undefined {
  const there = THERE.exec(text);
  if (there !== null) return `${there[1]} ${withSubject(there[2], there[3])}`;
  const inverted = APOSTROPHE.exec(text) ?? BARE.exec(text) ?? DOUBLE.exec(text);
  if (inverted !== null) {
    const [, verb = "", subject] = inverted;
    return isVerb(verb, french) ? withSubject(verb, subject) : undefined;
  }
  const order = ORDER.exec(text);
  return order === null ? undefined : `${order[1]}-${order[3]}-${order[2]}`;
}

const withSubject = (verb = "", subject = "") => `${verb}${joint(verb)}${subject}`;

const OBJECT = /^(\p{L}+(?:ez|ons))-(l[ea]s?|lui|leur|moi|en|y)$/iu;

/** `Ne touchez-le pas`: in a negation the pronoun goes before the verb. */
function deniedOrder(before: TargetWord, word: TargetWord): string | undefined {
  if (!/^n[e']$/.test(before.lower)) return undefined;
  const [, verb = "", pronoun = ""] = OBJECT.exec(word.text) ?? [];
  if (verb === "") return undefined;
  const isVowel = /^[aeéèêiouyh]/i.test(verb);
  const object = pronoun === "moi" ? "me" : pronoun;
  const elided = isVowel && /^(?:le|la|me)$/.test(object) ? `${object.charAt(0)}'` : `${object} `;
  return `${/^[ey]/.test(object) ? "n'" : "ne "}${elided}${verb.toLowerCase()}`;
}

/** `a-t-il`, `avait-il` */
const joint = (verb: string) => (/[td]$/i.test(verb) ? "-" : "-t-");

/** A verb of the third person; some compounds end in a pronoun's letters. */
function isVerb(text: string, french: FrenchLexicon): boolean {
  return french
    .lookup(text.toLowerCase())
    .some(({ tags }) => tags.some((tag) => /^3[sp]$/.test(tag)));
}

function observe(first: TargetWord, last: TargetWord, right: string): Observation {
  const suggestion = /^\p{Lu}/u.test(first.text) ? capitalised(right) : right;
  return {
    span: { start: first.span.start, end: last.span.end },
    message: { en: `French writes ${suggestion}.`, fr: `On écrit ${suggestion}.` },
    suggestion,
  };
}
