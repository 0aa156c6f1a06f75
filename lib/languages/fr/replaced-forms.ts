import type { FrenchLexicon } from "./lexicon";
import { otherNumber, type Replacement } from "./other-number";

/**
 * A replacement in every form that it certainly has: as it is, in the other number where the lexicon knows it, and each of
 * them with a small and with a capital letter at its beginning.
 */
export function replacedForms(
  replacement: Replacement,
  lexicon: FrenchLexicon | undefined,
): Replacement[] {
  const small = inSmall(replacement);
  const other = lexicon && otherNumber(small, lexicon);
  const forms = [replacement, small, ...(other ? [other] : [])];
  const all = [...forms, ...forms.map(withCapital)];
  return all.filter(({ from }, index) => all.findIndex((form) => form.from === from) === index);
}

/** Only where both begin with a capital: Paris → la ville says nothing of paris. */
function inSmall({ from, to }: Replacement): Replacement {
  const isSmall = startsSmall(from) || startsSmall(to);
  return isSmall ? { from, to } : { from: small(from), to: small(to) };
}

function withCapital({ from, to }: Replacement): Replacement {
  return { from: capital(from), to: capital(to) };
}

const startsSmall = (text: string) => /^\p{Ll}/u.test(text);
const capital = (text: string) => text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
const small = (text: string) =>
  text.replace(/^\p{Lu}(?!\p{Lu})/u, (letter) => letter.toLowerCase());
