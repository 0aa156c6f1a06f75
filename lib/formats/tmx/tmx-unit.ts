import { type LanguagePair, primaryLanguage } from "../../bitext/language-pair";

/** One language's text of a unit. */
export interface UnitVariant {
  readonly language: string;
  text: string;
}

/** A unit as the file has it. */
export interface TmxUnit {
  readonly variants: UnitVariant[];
  previous: string | null;
  person: string | null;
  at: Date | null;
}

/** A unit in the two languages that were wanted. */
export interface TmxEntry {
  readonly source: string;
  readonly target: string;
  readonly sourceLanguage: string;
  readonly targetLanguage: string;
  /** The source of the unit before it in its text, where the file says. */
  readonly previous: string | null;
  readonly person: string | null;
  readonly at: Date | null;
}

/** The two texts of a unit; undefined when it has none in one of the languages. Any variant of a language will do. */
export function entryOf(unit: TmxUnit, { source, target }: LanguagePair): TmxEntry | undefined {
  const areVariants = primaryLanguage(source) === primaryLanguage(target);
  const from = variantOf(unit, source, areVariants);
  const to = variantOf(unit, target, areVariants);
  if (!from || !to) return undefined;
  const { previous, person, at } = unit;
  return {
    source: from.text.trim(),
    target: to.text.trim(),
    sourceLanguage: from.language,
    targetLanguage: to.language,
    previous,
    person,
    at,
  };
}

function variantOf(
  { variants }: TmxUnit,
  language: string,
  isStrict: boolean,
): UnitVariant | undefined {
  const written = variants.filter(({ text }) => text.trim() !== "");
  const exact = written.find((one) => one.language === language);
  if (exact || isStrict) return exact;
  return written.find((one) => primaryLanguage(one.language) === primaryLanguage(language));
}

/** A language as the product writes it: `EN_us` is `en-US`, `fr-Latn-FR` is `fr`. */
export function readLanguage(tag: string): string {
  const [language = "", region, ...more] = tag.trim().replaceAll("_", "-").split("-");
  const isRegion = more.length === 0 && /^[a-z]{2}$/i.test(region ?? "");
  return isRegion ? `${language.toLowerCase()}-${region?.toUpperCase()}` : language.toLowerCase();
}

/** A date as TMX writes it, `20261127T230500Z`; null for what is none. */
export function readDate(written: string | undefined): Date | null {
  const iso = written?.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/, "$1-$2-$3T$4:$5:$6Z");
  const date = new Date(iso ?? "");
  return Number.isNaN(date.getTime()) ? null : date;
}
