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
  readonly gender?: "masculine" | "feminine" | "either";
  /** `invariable` is the same in both numbers (`un mois`, `des mois`). */
  readonly number?: "singular" | "plural" | "invariable";
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
  const read = (form: string) =>
    (table.get(form)?.split(";") ?? []).map((code) => decodeAnalysis(form, code));
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

/** Reads one analysis: letters to drop, letters to add, `:`, tags (`1:V1:Ip:3s` or `0er:N:m:s`). */
function decodeAnalysis(form: string, code: string): FrenchAnalysis {
  const [rule = "", ...tags] = code.split(":");
  const digits = /^\d+/.exec(rule)?.[0] ?? "0";
  const kept = form.slice(0, form.length - Number(digits));
  const gender = tags.map((tag) => GENDERS[tag]).find((found) => found !== undefined);
  const number = tags.map((tag) => NUMBERS[tag]).find((found) => found !== undefined);
  return {
    lemma: kept + rule.slice(digits.length),
    partsOfSpeech: tags.flatMap((tag) => partOfSpeech(tag) ?? []),
    ...(gender === undefined ? {} : { gender }),
    ...(number === undefined ? {} : { number }),
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
