import type { FrenchLexicon } from "../../languages/fr/lexicon";
import { allMatches } from "../../text/all-matches";
import { withoutAccents } from "../../text/without-accents";
import { defineCheck, type Observation } from "../check";
import { saysNegatedOpposite } from "../negated-opposites";
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
    if (!NEGATION.test(segment.source)) return added(segment, words);
    const seen = sentencePairs(segment).flatMap((pair) => lost(pair, words, french));
    // The road isn't safe → la route est périlleuse
    return seen.length > 0 && saysNegatedOpposite(sourceWords(segment), words) ? [] : seen;
  },
);

const NEGATION = /\b(?:not|cannot|never|nobody|no one|no longer|neither)\b|n['’]t\b/i;
const NEGATIONS = new RegExp(NEGATION.source, "gi");
// Words that look like a denial and are none, or that French says without one: `not only`, `whether or not`, `do not hesitate`.
const NO_DENIAL =
  /\b(?:not (?:only|just|far|mutually|so|very|until|least|to mention|necessarily|merely|simply|unlike|surprisingly|later|long|all|more|less|a few|uncommon|unusual|already|by|otherwise|required|needed)|(?:whether|why|or|if|but|and|is it|are they|do not|does not|did not) not|cannot (?:but|help)|never ?mind|(?:do|does|did|wo|would|could|should|is|are|was|ca)n['’]t (?:you|we|he|she|they|it|just|only|forget|hesitate|worry|mind|need|have to)|(?:not|[a-z]+n['’]t) (?:agree more|disagree|(?:care|be) (?:less|more)|wait (?:to|for|until)|miss|get me wrong|get (?:any|much) (?:better|worse)|(?:be|have been) (?:more|happier|better|easier|prouder))|not (?:forget|hesitate|fail|worry|mind|need|have to|want|use|any)|never (?:fail|cease|stop)(?:s|ed)?|(?:nobody|no one) (?:(?:would|will|can|could) )?(?:dispute|den(?:y|ies)|doubt|object)s?|more often than not|(?<=\b(?:is|are|was|were|be|been) )not un(?!der|til|less|i)[a-z]{4,}|(?:not|never) leave [^.;]{1,40} un(?!der|i)[a-z]+ed|more than ever)\b/gi;

interface SentencePair {
  readonly source: string;
  readonly start: number;
  readonly end: number;
}

/** Sentence by sentence where both sides have as many, else the whole segment. */
function sentencePairs({ source, target }: { source: string; target: string }): SentencePair[] {
  const sources = source.split(SENTENCE_END);
  const targets: SentencePair[] = [];
  let start = 0;
  for (const [index, sentence] of target.split(SENTENCE_END).entries()) {
    start = target.indexOf(sentence, start);
    targets.push({ source: sources[index] ?? "", start, end: start + sentence.length });
    start += sentence.length;
  }
  return sources.length === targets.length ? targets : [{ source, start: 0, end: target.length }];
}

const SENTENCE_END = /(?<=[.!?;:]["»”)\u00a0]{0,2})\s+(?=["«“(]?\p{L})/u;

/** Words by which French denies, doubts or excludes without `ne`: any of them may answer an English negation. */
const FRENCH_DENIAL =
  /^(?:sans|non|ni|rien|nul|nulle|nullement|aucun|aucune|aucunement|personne|jamais|guère|pas|sauf|hors|hormis|peu|rarement|plutôt|loin|faute|contre|malgré|mal|seule?s?|seulement|uniquement|exclu.*|exempt.*|trop|avant|autres?|autrement|contraire.*|évit.*|empêch.*|interdi.*|refus.*|manqu.*|échou.*|ignor.*|omet.*|oubli.*|cess.*|privé.*|rares?|vide|défendu.*|abst.*|ailleurs|absence|absente?s?|ratée?s?|jusqu'.*|tant|mais|attention|échapp.*|dout.*|suffi.*|encore|perd.*|interromp.*|facultati.*|dangereu.*|près|proche|jeun|rejet.*|partiel.*|éteint.*|difficil.*|mauvaise?s?|non-.*|anti.*|a(?:normal|typique|symétrique|social|politique).*)$/;
const LONGEST = 300;
const STRICT = /^(?:ne|n'|pas|jamais|aucune?|sans|non|ni|rien|nulle?|personne|guère)$/;

function lost(
  pair: SentencePair,
  all: readonly TargetWord[],
  french: FrenchLexicon,
): Observation[] {
  const source = pair.source.replace(NO_DENIAL, (phrase) => " ".repeat(phrase.length));
  const [first] = allMatches(source, NEGATIONS);
  // A question may be asked either way: Don't you think…?
  if (first === undefined || /\?\s*["”»]?$/.test(source)) return [];
  // Where the sentences could not be paired, a long text has too many ways to say it.
  if (pair.source.length > LONGEST) return [];
  const words = all.filter(({ span }) => span.start >= pair.start && span.end <= pair.end);
  const isWithout = /\bwithout\b/i.test(pair.source);
  if (isWithout && !keepsWithout(words)) return [];
  const others = isWithout ? words.filter(({ lower }) => lower !== "sans") : words;
  if (others.some(({ lower }) => STRICT.test(lower))) return [];
  if (others.some((word) => deniesByItself(word, pair.source, french))) return [];
  const verb = verbNear(words, first.index / source.length);
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

/**
 * Do not start it without the filter → Démarrez-le sans le filtre. Not `Gardez toujours le filtre`, where two denials make the
 * contrary, nor `Sans le filtre, tout se bouche`.
 */
function keepsWithout(words: readonly TargetWord[]): boolean {
  return words.findIndex(({ lower }) => lower === "sans") > 0;
}

/** `impossible`, `désactiver`, `évitez`; not `incendie`, nor `manquez` where the source says `miss`. */
function deniesByItself(word: TargetWord, source: string, french: FrenchLexicon): boolean {
  const { lower } = word;
  const literal = LITERAL.find(([french]) => french.test(lower));
  if (literal !== undefined) return !literal[1].test(source);
  if (FRENCH_DENIAL.test(lower)) return !isSaidAlike(lower, source);
  const rest = /^(?:in|im|il|ir|dés|dé|mé|mal|dis)(\p{L}{4,})$/u.exec(lower)?.[1];
  if (rest === undefined || isSaidAlike(lower, source)) return false;
  return french.lookup(rest).length > 0 && !NO_PREFIX.test(lower);
}

/** Words that may answer a denial, unless the source has their own English: `mais` beside `but`. */
const LITERAL: readonly (readonly [RegExp, RegExp])[] = [
  [/^manqu/, /\bmiss/i],
  [/^oubli/, /\bforg/i],
  [/^perd/, /\blos/i],
  [/^mais$/, /\b(?:but|however)\b/i],
  [/^avant$/, /\b(?:before|prior|front)\b/i],
  [/^autres?$/, /\bother/i],
  [/^trop$/, /\btoo\b/i],
  [/^seul/, /\b(?:only|single|alone)\b/i],
  [/^contre$/, /\bagainst\b/i],
  [/^peu$/, /\b(?:little|few|bit)\b/i],
  [/^encore$/, /\b(?:still|again|even)\b/i],
  [/^dangereu/, /\bdanger/i],
  [/^(?:près|proche)$/, /\b(?:near|nearly|close|almost|about)\b/i],
  [/^rejet/, /\breject/i],
  [/^difficil/, /\b(?:difficult|hard)/i],
];

/** Words that begin so and deny nothing. */
const NO_PREFIX =
  /^(?:imp(?:ort|os(?!si)|res|ri)|inform|inscri|instal|inter|intent|invest|indi(?:qu|vid)|incl|inst|dépar|dépen|dépos|détai|déter|démon|débat|début|déci|décl|décor|décou|découv|défin|dégag|délai|déliv|dénon|déplo|derni|déro|désign|désir|dess|détec|dévelop|devoir|disp(?:os|on)|dist|disc|mét|mém|médi)/;

/** `interieur` answers `interior`: a word that the source has too denies nothing. */
function isSaidAlike(word: string, source: string): boolean {
  return source.toLowerCase().includes(withoutAccents(word).slice(0, 5));
}

/** The finite verb that stands as far into the target as the negation into the source, with what it governs. */
function verbNear(
  words: readonly TargetWord[],
  fraction: number,
): { start: number; end: number } | undefined {
  const ranked = words
    .map((word, at) => ({ word, at, distance: Math.abs(at / words.length - fraction) }))
    .filter(({ word }) => isPlainVerb(word))
    .sort((a, b) => a.distance - b.distance);
  const [nearest] = ranked;
  if (nearest === undefined) return undefined;
  let end = nearest.at;
  while (end - nearest.at < 2 && words[end + 1]?.joined === true && isGoverned(words[end + 1]))
    end += 1;
  return { start: nearest.word.span.start, end: words[end]?.span.end ?? nearest.word.span.end };
}

/** A finite verb that is nothing else, `est` and `a` among them, or an imperative with its pronoun (`Passez-le`). */
function isPlainVerb(word: TargetWord): boolean {
  if (/^(?:est|sont|a|ont|était|étaient)$/.test(word.lower)) return true;
  if (/^\p{L}+ez-/u.test(word.lower)) return true;
  return (
    isOfClass(word, "fin?") &&
    !word.readings.some(
      ({ partsOfSpeech: parts }) =>
        parts.includes("noun") || parts.includes("adjective") || parts.includes("grammatical"),
    )
  );
}

function isGoverned(word: TargetWord | undefined): boolean {
  return (
    word !== undefined &&
    (/^(?:être|avoir)$/.test(word.lower) || isOfClass(word, "inf") || isOfClass(word, "pp"))
  );
}

const ENGLISH_DENIAL =
  /\b(?:no|none|nor|neither|nothing|nobody|nowhere|without|unless|until|few|little|hardly|scarcely|barely|rarely|seldom|only|fail\w*|avoid\w*|prevent\w*|lack\w*|refus\w*|den(?:y|ie[sd]|ying)|stop\w*|ceas\w*|keep|kept|beyond|before|than|too|rather|instead|off|out|away|except|but|nay|miss\w*|absen\w+|ignor\w*|forget\w*|forgot\w*|reject\w*|oppos\w*|object\w*|doubt\w*|least|yet|still|else|other|otherwise|exempt\w*|free|remain\w*|unaffected|regardless|impossib\w+|differ\w*|far|neglect\w*|exclud\w*|forbid\w*|forbade|prohibit\w*|ban\w*|spare\w*|worr\w+|mind|matter|any\w*|ever|cease|disagree\w*|reluctan\w*|halt\w*|withhold\w*|drop\w*|short|deprive\w*|unable|unlike\w*|dis\w+|mis\w+|un\w+|in\w{3,}|im\w{4,}|ir\w{4,}|il\w{4,}|non\w*|\w+less(?:ly|ness)?)\b|[¬≠]/i;

/** `Ne manquez pas de visiter` denies no visit, `ne tardez pas`, `ne vous inquiétez pas`, `ne traînez pas` say Hurry, Relax. */
const NOT_TO_MISS = /^(?:manqu|oubli|hésit|tard(?!i)|traîn|inquiét)/;
/** `up to 3 kg` → `n'excède pas 3 kg`; `the shop is closed` → `n'ouvre pas`; `Hold on` → `Ne quittez pas` */
const SAID_BY_DENIAL: readonly (readonly [RegExp, RegExp])[] = [
  [
    /^(?:dépass|excéd|excèd|supérieur)/,
    /\b(?:below|under|beneath|within|up to|max\w*|limit\w*|at most)\b/i,
  ],
  [/^(?:ouvr|ouvert)/, /\b(?:closed?|shut)\b/i],
  [/^(?:ferm)/, /\bopen\b/i],
  [/^(?:quitt|raccroch)/, /\b(?:hold|hang)\b/i],
  [/^(?:boug)/, /\b(?:still|tight|put|freeze)\b/i],
  [/^(?:bruit)/, /\b(?:quiet|silen\w+)\b/i],
  [/^(?:part|sort)/, /\b(?:wait|stay)\b/i],
  [/^(?:touch)/, /\bhands\b/i],
  [/^(?:viv|habit|ici)/, /\b(?:abroad|elsewhere|stranger)\b/i],
];

/** A source that denies in its own way, asks, or is too long to tell. */
function mayDeny(segment: { source: string; target: string }): boolean {
  return (
    ENGLISH_DENIAL.test(segment.source) ||
    segment.source.includes("?") ||
    sourceWords(segment).words.length > 40
  );
}

function isSaidByDenial(denied: readonly TargetWord[], source: string): boolean {
  return SAID_BY_DENIAL.some(
    ([french, english]) => english.test(source) && denied.some(({ lower }) => french.test(lower)),
  );
}

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
  if (mayDeny(segment)) return [];
  const denied = words.slice(start + 1, end + 4);
  if (words.slice(start + 1, end + 2).some(({ lower }) => NOT_TO_MISS.test(lower))) return [];
  if (isSaidByDenial(denied, segment.source)) return [];
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
