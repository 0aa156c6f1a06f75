import { allMatches } from "../../text/all-matches";
import { defineCheck, type Observation } from "../check";
import { factSets } from "../fact-sets";

// The source says Zelensky throughout, and the target Zelensky but once Zelenski.
// Not `Athens → Athènes`, nor a name that the document always writes so.

/** A name spelled otherwise than in the source, which the document keeps elsewhere. */
export const nameVariant = defineCheck(
  {
    id: "name-variant",
    category: "terminology/inconsistency",
    severity: "minor",
    title: { en: "Name spelled two ways", fr: "Nom écrit de deux façons" },
    description: {
      en: "A name has one or two letters other than elsewhere in the document.",
      fr: "Un nom diffère d'une ou deux lettres de son écriture ailleurs dans le document.",
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
    const wanted = (source.match(NAME) ?? []).filter((name) => kept.has(name));
    if (wanted.length === 0) return [];
    return allMatches(target, NAME).flatMap((match) => {
      const name = match[0];
      if (source.includes(name) || french.has(name) || french.has(name.toLowerCase())) return [];
      const original = wanted.find((one) => isVariant(one, name));
      return original === undefined ? [] : [observe(match.index, name, original)];
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

function observe(start: number, name: string, original: string): Observation {
  return {
    span: { start, end: start + name.length },
    message: {
      en: `The document writes ${original} elsewhere.`,
      fr: `Le document écrit ${original} ailleurs.`,
    },
    suggestion: original,
  };
}
