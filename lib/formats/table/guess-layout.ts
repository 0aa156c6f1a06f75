import { type LanguagePair, primaryLanguage } from "../../bitext/language-pair";
import { detectLanguage } from "../../text/detect-language";
import type { TableLayout, TableSheet } from "./table-layout";

/** What columns are called, in lower case; the names of the languages are added. */
const NAMES = {
  source: ["source", "source text", "src", "original", "texte source", "texte original"],
  target: [
    "target",
    "target text",
    "translation",
    "machine translation",
    "mt",
    "trad",
    "traduction",
    "cible",
    "texte cible",
  ],
  key: [
    "key",
    "id",
    "identifier",
    "string id",
    "name",
    "clé",
    "cle",
    "identifiant",
    "réf",
    "ref",
    "no",
    "n°",
  ],
  notes: [
    "note",
    "notes",
    "comment",
    "comments",
    "context",
    "description",
    "commentaire",
    "commentaires",
    "remarque",
    "remarques",
    "contexte",
  ],
} as const;

/** Columns by what a table's first row says, else by the languages of their words, else the first two with words; undefined for a table of one column. */
export function guessLayout(
  sheets: readonly TableSheet[],
  languages: LanguagePair,
): TableLayout | undefined {
  const guesses = sheets.flatMap((sheet, at) => guessSheet(sheet, at, languages) ?? []);
  // A sheet that says what its columns are is meant.
  return guesses.find(({ hasHeader }) => hasHeader) ?? guesses[0];
}

function guessSheet(
  { rows, columns }: TableSheet,
  sheet: number,
  languages: LanguagePair,
): TableLayout | undefined {
  if (columns < 2 || rows.length === 0) return undefined;
  const named = namedColumns(rows[0] ?? [], languages);
  // One word alone may be a text: `No`.
  const hasHeader =
    named.source !== undefined || named.target !== undefined || Object.keys(named).length > 1;
  const body = hasHeader ? rows.slice(1) : rows;
  const taken = new Set(hasHeader ? Object.values(named) : []);
  const texts = Array.from({ length: columns }, (_, column) => column)
    .filter((column) => !taken.has(column))
    .map((column) => ({ column, text: body.map((row) => row[column] ?? "").join("\n") }));
  const source = named.source ?? columnIn(texts, languages.source, []);
  const target = named.target ?? columnIn(texts, languages.target, [source]);
  const found = withoutGaps(texts, { source, target });
  if (!found) return undefined;
  return { sheet, hasHeader, ...found, ...besides(named, Object.values(found)) };
}

/** Key and notes, where their columns are not those of the texts. */
function besides(
  { key, notes }: Readonly<Partial<Record<Role, number>>>,
  texts: readonly number[],
): Pick<TableLayout, "key" | "notes"> {
  return {
    ...(key !== undefined && !texts.includes(key) && { key }),
    ...(notes !== undefined && !texts.includes(notes) && { notes }),
  };
}

type Role = keyof typeof NAMES;

function namedColumns(
  cells: readonly string[],
  { source, target }: LanguagePair,
): Readonly<Partial<Record<Role, number>>> {
  const headers = cells.map((cell) => cell.trim().toLowerCase().replaceAll("_", " "));
  const names: Record<Role, readonly string[]> = {
    ...NAMES,
    source: [...NAMES.source, ...languageNames(source)],
    target: [...NAMES.target, ...languageNames(target)],
  };
  const found: Partial<Record<Role, number>> = {};
  for (const role of ["source", "target", "key", "notes"] as const) {
    const column = headers.findIndex((header) => names[role].includes(header));
    if (column >= 0) found[role] = column;
  }
  return found;
}

/** `fr`, `fr-ca`, `french`, `français`. */
function languageNames(tag: string): string[] {
  const language = primaryLanguage(tag);
  const names = ["en", "fr", language].map((locale) =>
    new Intl.DisplayNames([locale], { type: "language" }).of(language)?.toLowerCase(),
  );
  return [tag.toLowerCase(), language, ...names.filter((name) => name !== undefined)];
}

interface ColumnText {
  readonly column: number;
  readonly text: string;
}

function columnIn(
  texts: readonly ColumnText[],
  language: string,
  but: readonly (number | undefined)[],
): number | undefined {
  return texts.find(
    ({ column, text }) =>
      !but.includes(column) && detectLanguage(text)?.language === primaryLanguage(language),
  )?.column;
}

/** What is still unknown is the first column with words that is left. */
function withoutGaps(
  texts: readonly ColumnText[],
  known: { readonly source: number | undefined; readonly target: number | undefined },
): { source: number; target: number } | undefined {
  const left = texts
    .filter(({ column }) => column !== known.source && column !== known.target)
    .toSorted((a, b) => Number(/\p{L}/u.test(b.text)) - Number(/\p{L}/u.test(a.text)))
    .map(({ column }) => column);
  const source = known.source ?? left.shift();
  const target = known.target ?? left.shift();
  return source === undefined || target === undefined ? undefined : { source, target };
}
