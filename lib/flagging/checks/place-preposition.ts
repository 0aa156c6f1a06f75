import {
  FRENCH_CITIES,
  FRENCH_PLACES,
  FRENCH_STATES,
  type FrenchPlace,
  NAMES_OF_OTHERS,
  NAMES_WITHOUT_ARTICLE,
} from "../../languages/fr/place-names";
import { defineCheck, type Observation } from "../check";
import { eachWord } from "../each-word";
import { oncePerForm } from "../once-per-form";
import { isQuoted, quotedSpans } from "../quoted-spans";
import { type TargetWord, targetWords } from "../target-words";

// in Paris → en Paris: à Paris · in Japan → en Japon: au Japon · to China → à Chine: en Chine · in Germany → au Allemagne
// Not `dans Paris`, inside it, `à France Télécom`, `à Panama`, `la Chine à l'Inde`, nor `changer le pays en Japon`.

/** A preposition or an article that a place does not take. */
export const placePreposition = defineCheck(
  {
    id: "place-preposition",
    category: "fluency/grammar",
    severity: "minor",
    title: { en: "Preposition before a place", fr: "Préposition devant un lieu" },
    description: {
      en: "French says à Paris, en France, au Japon, aux États-Unis.",
      fr: "On dit à Paris, en France, au Japon, aux États-Unis.",
    },
    example: { target: "Elle vit en Japon depuis deux ans." },
    languages: { target: "fr" },
  },
  (segment, _facts, { french }) => {
    if (french === undefined) return [];
    const words = targetWords(segment, french);
    const seen = eachWord(words, (word, at) => {
      const rule = RULES.get(word.lower);
      const next = words[at + 1];
      if (rule === undefined || next?.joined !== true || !mayBeginPlace(next)) return [];
      const phrase = readPhrase(segment.source, words, at);
      if (phrase === undefined || isLongerName(segment.target, words, phrase.end)) return [];
      const wrong = rule(phrase);
      return wrong === undefined ? [] : [observe(words, phrase, wrong)];
    });
    if (seen.length === 0) return seen;
    const quotations = quotedSpans(segment.target);
    return seen.filter(({ span }) => !isQuoted(span, quotations));
  },
);

const mayBeginPlace = oncePerForm(({ text }) => FIRST_WORDS.has(text));

/** A preposition or an article with the place that follows it. */
interface PlacePhrase {
  readonly source: string;
  readonly words: readonly TargetWord[];
  /** Index of the preposition. */
  readonly start: number;
  /** Index of the place's last word. */
  readonly end: number;
  readonly name: string;
  /** A country or a continent; undefined for a city or a state. */
  readonly place: FrenchPlace | undefined;
}

function readPhrase(
  source: string,
  words: readonly TargetWord[],
  start: number,
): PlacePhrase | undefined {
  const [first, second] = words.slice(start + 1, start + 3);
  if (first === undefined) return undefined;
  const two = second?.joined === true ? `${first.text} ${second.text}` : "";
  const name = isPlace(two) ? two : first.text;
  if (!isPlace(name)) return undefined;
  const end = name === two ? start + 2 : start + 1;
  return { source, words, start, end, name, place: FRENCH_PLACES.get(name) };
}

const FIRST_WORDS: ReadonlySet<string> = new Set(
  [...FRENCH_PLACES.keys(), ...FRENCH_CITIES, ...FRENCH_STATES.keys()].map(
    (name) => name.split(" ")[0] ?? "",
  ),
);

const isPlace = (name: string) =>
  FRENCH_PLACES.has(name) || FRENCH_CITIES.has(name) || FRENCH_STATES.has(name);

/** `France Télécom`, `Europe 1`, `Chine–Japon`, `Air France-KLM`: the place is a part of another name. */
function isLongerName(target: string, words: readonly TargetWord[], end: number): boolean {
  const last = words[end];
  const next = words[end + 1];
  if (last === undefined) return true;
  if (/^[-–—/’'&]/.test(target.slice(last.span.end))) return true;
  return next?.joined === true && /^[\p{Lu}\d]/u.test(next.text);
}

/** What French says instead; undefined where nothing is wrong. */
type PlaceRule = (
  phrase: PlacePhrase,
) => { readonly usual: string; readonly isCertain: boolean } | undefined;

const certain = (usual: string) => ({ usual, isCertain: true });

const RULES: ReadonlyMap<string, PlaceRule> = new Map<string, PlaceRule>([
  ["en", afterEn],
  ["à", afterA],
  ["dans", afterDans],
  ["au", afterAu],
  ["aux", afterAu],
  ["de", afterDe],
  ["le", withWrongGender],
  ["la", withWrongGender],
]);

function afterEn({ words, start, name, place }: PlacePhrase) {
  if (hasVerbOfChange(words, start) || CLASSICAL.has(name)) return undefined;
  if (FRENCH_CITIES.has(name)) return certain(`à ${name}`);
  const locative = place?.locative ?? FRENCH_STATES.get(name);
  return locative?.startsWith("au") === true ? certain(locative) : undefined;
}

/** `en Portugal`, `à Maroc` were said until the nineteenth century. */
const CLASSICAL = new Set(["Portugal", "Danemark", "Maroc"]);

/** `changer le monde en Japon`, `l'Europe divisée en France et…`. */
function hasVerbOfChange(words: readonly TargetWord[], start: number): boolean {
  return words.slice(0, start).some(({ keys }) => keys.some((key) => CHANGE.has(key)));
}

const CHANGE = new Set(
  "changer transformer métamorphoser muer convertir diviser partager scinder découper traduire croire déguiser rebaptiser renommer".split(
    " ",
  ),
);

/** Of `à Chine` nothing tells whether `en Chine` is meant or `à la Chine`. */
function afterA({ name, place, source }: PlacePhrase) {
  if (place === undefined || mayStandAlone(name) || CLASSICAL.has(name)) return undefined;
  if (NAMES_OF_OTHERS.has(name) && !new RegExp(`\\b(?:in|into|to) ${name}\\b`).test(source))
    return undefined;
  const { article, locative } = place;
  if (locative.startsWith("au")) return certain(locative);
  const dative = article === "l'" ? `à l'${name}` : `à la ${name}`;
  return { usual: `${locative}, ${dative}`, isCertain: false };
}

function afterDans({ name, place }: PlacePhrase) {
  if (place === undefined || mayStandAlone(name)) return undefined;
  return certain(place.locative);
}

function afterAu({ words, start, name, place }: PlacePhrase) {
  if (place === undefined || NAMES_OF_OTHERS.has(name)) return undefined;
  return place.locative.startsWith(`${words[start]?.lower ?? ""} `)
    ? undefined
    : certain(place.locative);
}

/** `de États-Unis`; before other countries `de` is left out only where somebody or something comes from: `venir de Japon`. */
function afterDe({ words, start, name, place }: PlacePhrase) {
  if (place === undefined || mayStandAlone(name)) return undefined;
  if (place.article === "les") return certain(`des ${name}`);
  const comes = words[start - 1]?.keys.some((key) => COMING.has(key)) === true;
  return place.article === "le" && comes ? certain(`du ${name}`) : undefined;
}

const COMING = new Set("venir revenir provenir originaire rentrer arriver".split(" "));

/** `la Japon`, `le Chine`: the article of the other gender. */
function withWrongGender({ words, start, name, place }: PlacePhrase) {
  if (place === undefined || NAMES_OF_OTHERS.has(name) || mayStandAlone(name)) return undefined;
  const { article } = place;
  if (article === words[start]?.lower || (article !== "le" && article !== "la")) return undefined;
  return certain(`${article} ${name}`);
}

/** Countries that have no article, or whose capital is called so. */
const mayStandAlone = (name: string) => NAMES_WITHOUT_ARTICLE.has(name);

function observe(
  words: readonly TargetWord[],
  { start, end }: PlacePhrase,
  { usual, isCertain }: { readonly usual: string; readonly isCertain: boolean },
): Observation {
  const first = words[start];
  const isCapital = /^\p{Lu}/u.test(first?.text ?? "");
  const suggestion = isCapital ? usual.charAt(0).toUpperCase() + usual.slice(1) : usual;
  return {
    span: { start: first?.span.start ?? 0, end: words[end]?.span.end ?? 0 },
    message: { en: `French says ${usual}.`, fr: `On dit ${usual}.` },
    ...(isCertain ? { suggestion } : {}),
  };
}
