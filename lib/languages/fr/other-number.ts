import type { FrenchAnalysis, FrenchLexicon } from "./lexicon";

/** A word or phrase and what is put in its place. */
export interface Replacement {
  readonly from: string;
  readonly to: string;
}

/**
 * What follows for the other number from one noun being replaced by another: `bretelle → sortie` gives `bretelles → sorties`,
 * and the other way round. Undefined unless the lexicon makes it certain: both are nouns of one gender, the form that would be
 * replaced is nothing else, and each has one form in the other number.
 */
export function otherNumber(
  { from, to }: Replacement,
  lexicon: FrenchLexicon,
): Replacement | undefined {
  const [old, young] = [nounOf(from, lexicon), nounOf(to, lexicon)];
  if (!old || !young || old.gender !== young.gender || old.number !== young.number)
    return undefined;
  const [otherFrom, otherTo] = [formInOther(from, old, lexicon), formInOther(to, young, lexicon)];
  if (otherFrom === undefined || otherTo === undefined) return undefined;
  // portes: la porte, but also tu portes
  const isOnlyNoun = lexicon.lookup(otherFrom).every(isNominal);
  return isOnlyNoun ? { from: otherFrom, to: otherTo } : undefined;
}

const isNoun = ({ partsOfSpeech }: FrenchAnalysis) => partsOfSpeech.includes("noun");
const isNominal = ({ partsOfSpeech }: FrenchAnalysis) =>
  partsOfSpeech.includes("noun") || partsOfSpeech.includes("adjective");

/** The one reading of a form as a noun whose gender and number are known. */
function nounOf(form: string, lexicon: FrenchLexicon): FrenchAnalysis | undefined {
  const [noun, second] = lexicon.lookup(form).filter(isNoun);
  if (!noun || second) return undefined;
  const hasGender = noun.gender === "masculine" || noun.gender === "feminine";
  const hasNumber = noun.number === "singular" || noun.number === "plural";
  return hasGender && hasNumber ? noun : undefined;
}

function formInOther(
  form: string,
  noun: FrenchAnalysis,
  lexicon: FrenchLexicon,
): string | undefined {
  const candidates = noun.number === "plural" ? [noun.lemma] : pluralsOf(form);
  const [found, second] = candidates.filter((candidate) => {
    const other = nounOf(candidate, lexicon);
    return other?.lemma === noun.lemma && other.gender === noun.gender && candidate !== form;
  });
  return second === undefined ? found : undefined;
}

/** tables · tableaux, jeux · journaux · travaux */
function pluralsOf(form: string): string[] {
  const inAux = /ai?l$/.test(form) ? [form.replace(/ai?l$/, "aux")] : [];
  return [`${form}s`, `${form}x`, ...inAux];
}
