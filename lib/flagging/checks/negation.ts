import { defineCheck, type Observation } from "../check";
import { isOfClass } from "../phrase-pattern";
import { sourceWords } from "../source-words";
import { type TargetWord, targetWords } from "../target-words";

// The appliance must not be used by children → L'appareil doit être utilisé par des enfants
// It does not cover damage → Elle couvre les dommages
// Not `Do not forget to…` → `Pensez à…`, where another word says it.

/** A negation of the source that the target does not make, or one that it makes up. */
export const negation = defineCheck(
  {
    id: "negation",
    category: "accuracy/negation",
    severity: "major",
    title: { en: "Negation lost or added", fr: "Négation perdue ou ajoutée" },
    description: {
      en: "The source denies what the target affirms, or the other way round.",
      fr: "La source nie ce que la cible affirme, ou l'inverse.",
    },
    example: { source: "It does not cover frost.", target: "Elle couvre le gel." },
    languages: { source: "en", target: "fr" },
  },
  (segment, _facts, { french }) => {
    if (french === undefined || segment.source === "") return [];
    const words = targetWords(segment, french);
    const negations = sourceNegations(segment.source);
    if (negations.length === 0) return added(segment, words);
    return lost(segment, words, negations);
  },
);

const NEGATION = /\b(?:not|cannot|never)\b|n['’]t\b/gi;
// `not only`, `whether or not`, `why not`, `not until`, `not at all`, `if not`, `not to mention`, `not yet clear`
const NO_DENIAL =
  /\b(?:not (?:only|just|far|mutually|so|very|until|least|to mention|necessarily|merely|simply|unlike|surprisingly|later|long|all|more|less|a few|uncommon|unusual)|(?:whether|why|or|if) not|cannot (?:but|help)|never ?mind|(?:do|does|did|wo|would|could|should|is|are|was|ca)n['’]t (?:you|we|he|she|they|it|just|only|forget|hesitate)|not (?:forget|hesitate|fail)|never (?:fail|cease|stop))\b/i;

function sourceNegations(source: string): RegExpExecArray[] {
  return [...source.matchAll(NEGATION)];
}

/** Words by which French denies, doubts or excludes: any of them may answer an English negation. */
const FRENCH_DENIAL =
  /^(?:ne|n'|pas|jamais|aucun|aucune|aucunement|sans|non|ni|rien|nul|nulle|nullement|personne|guère|sauf|hors|hormis|peu|rarement|plutôt|loin|faute|contre|malgré|mal|im.*|in.*|ir.*|il(?:lé|li|lo|lu).*|mé.*|dé.*|dis.*|non-.*|anti.*|a(?:normal|typique).*|seul|seule|seulement|uniquement|exclu.*|exempt.*|trop|avant|autre|autrement|différent.*|contraire.*|éviter|évite[zr]?|empêch.*|interdi.*|refus.*|manqu.*|échou.*|ignor.*|omet.*|oubli.*|reste[nr]?.*|cess.*|privé.*|rare.*|vide|défendu.*|gard(?:ez|er)|abst.*|ailleurs|à moins|absence|absent.*|ratée?s?|à peine|jusqu'.*|tant|mais|gaffe|attention|échapp.*|doute.*|suffi.*)$/;

function lost(
  segment: { source: string; target: string },
  words: readonly TargetWord[],
  negations: readonly RegExpExecArray[],
): Observation[] {
  const [first] = negations;
  if (first === undefined || NO_DENIAL.test(segment.source)) return [];
  if (words.some(({ lower }) => FRENCH_DENIAL_STRICT.test(lower))) return [];
  const after = segment.source.slice(first.index).toLowerCase();
  // A question may be asked either way: Don't you think…?
  if (/\?\s*["”»]?$/.test(segment.source) || after === "") return [];
  if (words.some(({ lower }) => FRENCH_DENIAL.test(lower) && !isSaidAlike(lower, segment.source)))
    return [];
  const verb = verbNear(words, first.index / segment.source.length);
  if (verb === undefined) return [];
  return [
    {
      span: verb,
      message: {
        en: `The source says “${first[0]}”, and nothing in the target denies.`,
        fr: `La source dit « ${first[0]} », et rien dans la cible ne nie.`,
      },
    },
  ];
}

const FRENCH_DENIAL_STRICT =
  /^(?:ne|n'|pas|jamais|aucun|aucune|sans|non|ni|rien|nul|nulle|personne|guère)$/;

/** `interieur` answers `interior`: a word that the source has too denies nothing. */
function isSaidAlike(word: string, source: string): boolean {
  return source.toLowerCase().includes(word.normalize("NFD").replace(/\p{M}/gu, "").slice(0, 5));
}

/** The finite verb that stands as far into the target as the negation into the source, with what it governs. */
function verbNear(
  words: readonly TargetWord[],
  fraction: number,
): { start: number; end: number } | undefined {
  const ranked = words
    .map((word, at) => ({ word, at, distance: Math.abs(at / words.length - fraction) }))
    .filter(
      ({ word }) =>
        isOfClass(word, "fin?") &&
        !word.readings.some(
          ({ partsOfSpeech: parts }) =>
            parts.includes("noun") || parts.includes("adjective") || parts.includes("grammatical"),
        ),
    )
    .sort((a, b) => a.distance - b.distance);
  const [nearest] = ranked;
  if (nearest === undefined) return undefined;
  let end = nearest.at;
  while (end - nearest.at < 2 && words[end + 1]?.joined === true && isGoverned(words[end + 1]))
    end += 1;
  return { start: nearest.word.span.start, end: words[end]?.span.end ?? nearest.word.span.end };
}

function isGoverned(word: TargetWord | undefined): boolean {
  return (
    word !== undefined &&
    (/^(?:être|avoir)$/.test(word.lower) || isOfClass(word, "inf") || isOfClass(word, "pp"))
  );
}

const ENGLISH_DENIAL =
  /\b(?:no|none|nor|neither|nothing|nobody|nowhere|without|unless|until|few|little|hardly|scarcely|barely|rarely|seldom|only|fail\w*|avoid\w*|prevent\w*|lack\w*|refus\w*|den(?:y|ie[sd]|ying)|stop\w*|ceas\w*|keep|kept|beyond|before|than|too|rather|instead|off|out|away|except|but|nay|miss\w*|absen\w+|ignor\w*|forget\w*|forgot\w*|reject\w*|oppos\w*|object\w*|doubt\w*|least|yet|still|else|other|otherwise|exempt\w*|free|remain\w*|unaffected|regardless|impossib\w+|differ\w*|far|neglect\w*|exclud\w*|forbid\w*|forbade|prohibit\w*|ban\w*|spare\w*|worr\w+|mind|matter|any\w*|ever|cease|disagree\w*|reluctan\w*|halt\w*|withhold\w*|drop\w*|short|deprive\w*|unable|unlike\w*|dis\w+|mis\w+|un\w+|in\w{3,}|im\w{4,}|ir\w{4,}|il\w{4,}|non\w*|\w+less(?:ly|ness)?)\b|[¬≠]/i;

/** `ne … pas` where nothing in the source denies. */
function added(
  segment: { source: string; target: string },
  words: readonly TargetWord[],
): Observation[] {
  const start = words.findIndex(({ lower }) => lower === "ne" || lower === "n'");
  const end = words.findIndex(({ lower }, at) => at > start && lower === "pas");
  const first = words[start];
  const last = words[end];
  if (first === undefined || last === undefined || end - start > 5) return [];
  if (ENGLISH_DENIAL.test(segment.source) || /\?/.test(segment.source)) return [];
  if (sourceWords(segment).words.length > 40) return [];
  // difficult → n'est pas facile: the adjective is denied, not the sentence.
  if (words.slice(end + 1, end + 3).some((word) => isOfClass(word, "adj?"))) return [];
  return [
    {
      span: { start: first.span.start, end: last.span.end },
      message: {
        en: "The target denies, and nothing in the source does.",
        fr: "La cible nie, et rien dans la source ne le fait.",
      },
    },
  ];
}
