import type { FrenchAnalysis, FrenchLexicon } from "../languages/fr/lexicon";
import { capitalised } from "../text/capitals";
import type { Span } from "../text/span";
import { oncePerForm } from "./once-per-form";
import { oncePerSegment } from "./once-per-segment";
import { isQuoted, quotedSpans } from "./quoted-spans";
import type { SegmentToCheck } from "./segment-to-check";
import { type TargetWord, targetWords } from "./target-words";

/** How a text speaks to its reader. */
export type Address = "tu" | "vous";

/** A word that speaks to the reader: a pronoun, a possessive or an imperative. */
export interface AddressForm {
  readonly address: Address;
  readonly span: Span;
  /** The same in the other form, where that is certain. */
  readonly other?: string;
}

/**
 * The words of a target that speak to its reader as the source does: `ton`, `vérifie`, `assurez-vous`. None in quotations
 * and dialogues, where persons speak to one another.
 */
export const addressForms = oncePerSegment(
  (segment, lexicon: FrenchLexicon): readonly AddressForm[] => readForms(segment, lexicon),
);

function readForms(segment: SegmentToCheck, lexicon: FrenchLexicon): AddressForm[] {
  const words = targetWords(segment, lexicon);
  const [first] = words;
  if (!(first && mayCommand(first)) && !MAY_ADDRESS.test(segment.target)) return [];
  const told = words.flatMap((word, at) =>
    mayAddress(word) || (at === 0 && mayCommand(word)) ? [{ word, at }] : [],
  );
  if (told.length === 0 || isDialogue(segment)) return [];
  const english = withoutQuotations(segment.source);
  const speaks = { hasYou: YOU.test(english), hasYour: YOUR.test(english) };
  const quotations = quotedSpans(segment.target);
  return told.flatMap(({ word, at }) => {
    if (isQuoted(word.span, quotations)) return [];
    if (at === 0 && isImperative(english)) {
      const form = imperative(word, lexicon);
      if (form !== undefined) return [form];
    }
    return pronoun(words, at, speaks) ?? [];
  });
}

const YOU = /(?<!\p{L})you(?:rs|rsel(?:f|ves)|r)?(?!\p{L})/iu;
const YOUR = /(?<!\p{L})yours?(?!\p{L})/iu;

function withoutQuotations(text: string): string {
  return quotedSpans(text).reduceRight(
    (rest, { start, end }) => rest.slice(0, start) + rest.slice(end),
    text,
  );
}

/** A line of dialogue, a quotation that goes on in the next segment, or somebody who says `I`. */
function isDialogue({ source, target }: SegmentToCheck): boolean {
  return (
    /^\s*[–—]/.test(target) ||
    saysI(source) ||
    target.split("«").length !== target.split("»").length ||
    source.split("“").length !== source.split("”").length ||
    source.split('"').length % 2 === 0
  );
}

/** True where a person speaks of herself. */
export function saysI(source: string): boolean {
  return /(?<![\p{L}\p{N}-])(?:I|I['’]\p{L}+|me|my)(?![\p{L}\p{N}.-])/u.test(source);
}

/** Faster than a look at each word; more than these begin so. */
const MAY_ADDRESS = /(?:^|[^\p{L}])(?:t[ue'’]|toi|ton|tes|ta|vous|votre|vos)(?![\p{Ll}])|t['’]/iu;

const mayAddress = oncePerForm(({ lower }) => ADDRESSING.test(lower));

const ADDRESSING = /^(?:tu|te|t'|toi|ton|ta|tes|vous|votre|vos|\p{L}+-(?:tu|toi|vous))$/u;

interface Speech {
  readonly hasYou: boolean;
  readonly hasYour: boolean;
}

function pronoun(
  words: readonly TargetWord[],
  at: number,
  speech: Speech,
): AddressForm | undefined {
  const word = words[at];
  if (word === undefined || !speech.hasYou || !mayAddress(word)) return undefined;
  const { lower, span, text } = word;
  if (/(?:^|-)vous$|^vo/.test(lower))
    return lower === "rendez-vous" ? undefined : { address: "vous", span };
  if (!isFamiliar(words, at, speech)) return undefined;
  const other = OTHER.get(text);
  return { address: "tu", span, ...(other === undefined ? {} : { other }) };
}

/** Not `le ton de la lettre`, nor `il s'est tu`. */
function isFamiliar(words: readonly TargetWord[], at: number, { hasYour }: Speech): boolean {
  const lower = words[at]?.lower ?? "";
  const before = words[at - 1]?.lower ?? "";
  if (lower === "ton") return hasYour && opensNounPhrase(words, at);
  if (lower === "ta" || lower === "tes") return hasYour;
  return lower !== "tu" || !/^(?:est|était|a|avait|suis|es|sont)$/.test(before);
}

const OTHER: ReadonlyMap<string, string> = new Map([
  ["ton", "votre"],
  ["ta", "votre"],
  ["tes", "vos"],
  ["Ton", "Votre"],
  ["Ta", "Votre"],
  ["Tes", "Vos"],
  ["toi", "vous"],
  ["te", "vous"],
]);

function opensNounPhrase(words: readonly TargetWord[], at: number): boolean {
  const next = words[at + 1];
  return (
    next?.joined === true &&
    next.readings.some(({ partsOfSpeech: parts }) => parts.some((part) => part === "noun")) &&
    !/^(?:le|du|un|ce|au|son|mon|quel|de|d')$/.test(words[at - 1]?.lower ?? "")
  );
}

/** An English sentence that begins with the bare form of a verb, as far as its ending tells: `Press`, not `Displays`. */
function isImperative(english: string): boolean {
  const [, first = ""] = /^[\s\d.)•*-]*(\p{L}+)/u.exec(english) ?? [];
  const lower = first.toLowerCase();
  return (
    /^\p{L}{3,}$/u.test(lower) &&
    !/(?:[^s]s|ing|ed|ly|tion|ment)$/.test(lower) &&
    !NO_VERB.has(lower)
  );
}

const NO_VERB: ReadonlySet<string> = new Set(
  `the this that these those there their they then when where while who what which why how she his her its our your you
  not and but for from with without within into onto over under after before since until because although though each
  every all any some one two three both either neither none may can will must could would should might have has had was
  were are one's also only even just here now once more most many much few such other another new first last next`
    .trim()
    .split(/\s+/),
);

const mayCommand = oncePerForm(({ lower, readings }) => {
  return CLITIC.test(lower) || readings.some(({ tags }) => tags.includes("E"));
});

/** Rince-la, vas-y: only a command has its pronouns so. */
const CLITIC = /^(\p{L}+)(-(?:le|la|les|lui|leur|y|en|moi|nous))$/u;

/**
 * `Vérifiez`, `Éteins`, `Rince-la`: an imperative and nothing that a heading could begin with. Not `Renvoie la liste`, which
 * says what a function does.
 */
function imperative(word: TargetWord, lexicon: FrenchLexicon): AddressForm | undefined {
  const { lower, span } = word;
  const [, verb = lower, clitic = ""] = CLITIC.exec(lower) ?? [];
  const readings = clitic === "" ? word.readings : lexicon.lookup(verb);
  const has = (tag: string) => readings.some(({ tags }) => tags.includes(tag));
  if (clitic === "" && readings.some(isNominal)) return undefined;
  if (isCommand(readings, "2p")) return { address: "vous", span };
  if (!isCommand(readings, "2s") || (clitic === "" && has("3s"))) return undefined;
  // A command that opens a segment begins with a capital.
  const polite = politeForm(verb, readings, lexicon);
  return { address: "tu", span, ...(polite && { other: capitalised(polite) + clitic }) };
}

function isCommand(readings: readonly FrenchAnalysis[], person: string): boolean {
  return readings.some(({ tags }) => tags.includes("E") && tags.includes(person));
}

/** Rince → rincez: only where the lexicon has it of the same verb. */
function politeForm(
  verb: string,
  readings: readonly FrenchAnalysis[],
  lexicon: FrenchLexicon,
): string | undefined {
  const plural = `${verb}z`;
  const isForm = (form: FrenchAnalysis) =>
    form.tags.includes("2p") && readings.some(({ lemma }) => lemma === form.lemma);
  return verb.endsWith("e") && lexicon.lookup(plural).some(isForm) ? plural : undefined;
}

function isNominal({ partsOfSpeech: parts, tags }: FrenchAnalysis): boolean {
  return !tags.includes("Q") && parts.some((part) => part === "noun" || part === "adjective");
}
