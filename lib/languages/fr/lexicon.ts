import { oncePerText } from "../../text/once-per-text";
import { openStringTable } from "../string-table";

/** Part of speech of a French form, as far as checks tell them apart. */
export type FrenchPartOfSpeech =
  | "noun"
  | "adjective"
  | "verb"
  | "determiner"
  | "adverb"
  | "name"
  | "numeral"
  | "grammatical"
  | "other";

/** One way to read a French form. */
export interface FrenchAnalysis {
  readonly lemma: string;
  /** `noun` and `adjective` together for a word that is both; `verb` and `adjective` for a participle. */
  readonly partsOfSpeech: readonly FrenchPartOfSpeech[];
  /** `either` is epicene (`une élève`, `un élève`). */
  readonly gender?: "masculine" | "feminine" | "either" | undefined;
  /** `invariable` is the same in both numbers (`un mois`, `des mois`). */
  readonly number?: "singular" | "plural" | "invariable" | undefined;
  /** Grammalecte's tags, such as `V1`, `Ip`, `3s`: mood, tense and persons of a verb. */
  readonly tags: readonly string[];
}

/** French forms with their readings. */
export interface FrenchLexicon {
  readonly size: number;
  /** Every reading of exactly this form (case and accents count); none when it is unknown. */
  lookup(form: string): readonly FrenchAnalysis[];
  /** True when the form has a reading. */
  has(form: string): boolean;
}

/** Opens the packed lexicon (`forms.packed` in this folder); throws a RangeError for other bytes. */
export function openFrenchLexicon(bytes: Uint8Array): FrenchLexicon {
  const table = openStringTable(bytes);
  const tagsOf = oncePerText(readTags);
  const read = (form: string) => {
    const analyses: FrenchAnalysis[] = [];
    for (const code of table.get(form)?.split(";") ?? [])
      analyses.push(decodeAnalysis(form, code, tagsOf));
    return analyses;
  };
  // Half the words of a text are its hundred commonest: what was decoded is kept, up to a bound.
  let decoded = new Map<string, readonly FrenchAnalysis[]>();
  return {
    size: table.size,
    has: (form) => table.get(form) !== undefined,
    lookup(form) {
      if (form.length > LONGEST_FORM) return [];
      const known = decoded.get(form);
      if (known !== undefined) return known;
      if (decoded.size >= DECODED_FORMS) decoded = new Map();
      const readings = read(form);
      decoded.set(form, readings);
      return readings;
    },
  };
}

/** No form of the lexicon is longer; a text without spaces must not be kept as one. */
const LONGEST_FORM = 100;

/** How many decoded forms are kept: a long document's vocabulary, about 10 MB. */
const DECODED_FORMS = 20_000;

type ReadTags = Omit<FrenchAnalysis, "lemma">;

/** Reads one analysis: letters to drop, letters to add, `:`, tags (`1:V1:Ip:3s` or `0er:N:m:s`). */
function decodeAnalysis(
  form: string,
  code: string,
  tagsOf: (tags: string) => ReadTags,
): FrenchAnalysis {
  const colon = code.indexOf(":");
  const rule = colon < 0 ? code : code.slice(0, colon);
  const digits = /^\d+/.exec(rule)?.[0] ?? "0";
  const kept = form.slice(0, form.length - Number(digits));
  const { partsOfSpeech, gender, number, tags } = tagsOf(colon < 0 ? "" : code.slice(colon + 1));
  return { lemma: kept + rule.slice(digits.length), partsOfSpeech, gender, number, tags };
}

/** What the tags say; some hundred combinations stand for all forms. */
function readTags(joined: string): ReadTags {
  const tags = joined === "" ? [] : joined.split(":");
  return {
    partsOfSpeech: tags.flatMap((tag) => partOfSpeech(tag) ?? []),
    gender: tags.map((tag) => GENDERS[tag]).find((found) => found !== undefined),
    number: tags.map((tag) => NUMBERS[tag]).find((found) => found !== undefined),
    tags,
  };
}

const GENDERS: Readonly<Record<string, NonNullable<FrenchAnalysis["gender"]>>> = {
  m: "masculine",
  f: "feminine",
  e: "either",
};

const NUMBERS: Readonly<Record<string, NonNullable<FrenchAnalysis["number"]>>> = {
  s: "singular",
  p: "plural",
  i: "invariable",
};

const PARTS: Readonly<Record<string, FrenchPartOfSpeech>> = {
  N: "noun",
  A: "adjective",
  D: "determiner",
  W: "adverb",
  B: "numeral",
  G: "grammatical",
};

function partOfSpeech(tag: string): FrenchPartOfSpeech | undefined {
  if (tag.startsWith("V")) return "verb";
  if (/^M[P12]/.test(tag)) return "name";
  return PARTS[tag] ?? (/^[A-ZÉ]{1,2}$/.test(tag) && !/^[EKPQY]$/.test(tag) ? "other" : undefined);
}
