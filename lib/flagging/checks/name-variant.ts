import { allMatches } from "../../text/all-matches";
import { defineCheck, type Observation } from "../check";
import { factSets } from "../fact-sets";

// The source says Zelensky throughout, and the target Zelensky but once Zelenski.
// Professor Okonkwo → le professeur Okonwko: two letters changed places.
// Not `Athens → Athènes`, nor a name that the document always writes so.

/** A name spelled otherwise than in the source, which the document keeps elsewhere. */
export const nameVariant = defineCheck(
  {
    id: "name-variant",
    category: "terminology/inconsistency",
    severity: "minor",
    title: { en: "Name spelled two ways", fr: "Nom écrit de deux façons" },
    description: {
      en: "A name has one or two letters other than elsewhere in the document, or two that changed places.",
      fr: "Un nom diffère d'une ou deux lettres de son écriture ailleurs dans le document, ou deux de ses lettres ont changé de place.",
    },
    example: {
      source: "Ann met Kowalsky, and Kowalsky left.",
      target: "Ann a vu Kowalsky, et Kowalski est parti.",
    },
    languages: { target: "fr" },
  },
  ({ source, target }, facts, { french }) => {
    if (french === undefined || source === "") return [];
    const { names: kept } = factSets(facts);
    const named = (source.match(NAME) ?? []).filter(
      (name) => !target.includes(name) || kept.has(name),
    );
    if (named.length === 0) return [];
    return allMatches(target, NAME).flatMap((match) => {
      const name = match[0];
      if (source.includes(name) || french.has(name) || french.has(name.toLowerCase())) return [];
      const original = named.find((one) => kept.has(one) && isVariant(one, name));
      if (original !== undefined) return [observe(match.index, name, elsewhere(original))];
      const exchanged = named.find((one) => isExchanged(one, name));
      return exchanged === undefined ? [] : [observe(match.index, name, inSource(exchanged))];
    });
  },
);

const NAME = /(?<![\p{L}\p{N}-])\p{Lu}\p{Ll}{4,}(?![\p{L}\p{N}-])/gu;

/** One or two letters apart, the first one the same, and more than an accent: `Beyrouth` is no variant of `Beirut`. */
function isVariant(original: string, name: string): boolean {
  if (original[0] !== name[0] || Math.abs(original.length - name.length) > 1) return false;
  let start = 0;
  while (start < name.length && original[start] === name[start]) start += 1;
  let end = 0;
  while (end < name.length - start && original.at(-1 - end) === name.at(-1 - end)) end += 1;
  const plain = /^[A-Za-z]+$/;
  return (
    start >= 3 && Math.max(original.length, name.length) - start - end <= 2 && plain.test(name)
  );
}

/** Two letters that stand side by side changed places: no transcription does that. */
function isExchanged(original: string, name: string): boolean {
  if (original.length !== name.length) return false;
  let at = 0;
  while (at < name.length && original[at] === name[at]) at += 1;
  return (
    at > 0 &&
    original[at] === name[at + 1] &&
    original[at + 1] === name[at] &&
    original.slice(at + 2) === name.slice(at + 2)
  );
}

type Reason = Pick<Observation, "message" | "suggestion">;

const elsewhere = (original: string): Reason => ({
  message: {
    en: `The document writes ${original} elsewhere.`,
    fr: `Le document écrit ${original} ailleurs.`,
  },
  suggestion: original,
});

const inSource = (original: string): Reason => ({
  message: {
    en: `The source writes ${original}: two letters changed places.`,
    fr: `La source écrit ${original} : deux lettres ont changé de place.`,
  },
  suggestion: original,
});

function observe(start: number, name: string, reason: Reason): Observation {
  return { span: { start, end: start + name.length }, ...reason };
}
