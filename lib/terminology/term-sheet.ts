/** What a line of a sheet says of a term. */
export interface SheetTerm {
  readonly source: string;
  /** The preferred form first. */
  readonly targets: readonly string[];
  readonly forbidden: readonly string[];
  readonly note: string;
  readonly isRequired: boolean;
  /** Absent where the sheet does not say. */
  readonly isCaseSensitive?: boolean;
}

/** The columns of a sheet, as they are written. */
export const SHEET_COLUMNS = [
  "source",
  "targets",
  "forbidden",
  "note",
  "required",
  "capitals",
] as const;
type Column = (typeof SHEET_COLUMNS)[number];

/** What people call them, in lower case. */
const NAMES: Readonly<Record<Column, RegExp>> = {
  source: /^(?:sources?|source terms?|terms?|terme(?: source)?|en|english|anglais)$/,
  targets:
    /^(?:targets?|target terms?|translations?|traductions?|cibles?|terme cible|fr|french|français)$/,
  forbidden: /^(?:forbidden|not|interdite?s?|formes interdites)$/,
  note: /^(?:notes?|comments?|remarques?|commentaires?)$/,
  required: /^(?:required|obligatoire)$/,
  capitals: /^(?:capitals|case|majuscules)$/,
};

const YES = /^(?:yes|y|oui|o|true|vrai|1|x)$/i;

/** Forms of one cell. */
const SEPARATOR = /\s*[|\n]\s*/;

/** Where the columns of a sheet are: by its first line, if that names a source, else in the usual order. */
export function readColumns(first: readonly string[]): {
  readonly columns: ReadonlyMap<string, number>;
  readonly hasNames: boolean;
} {
  const named = new Map<string, number>();
  first.forEach((cell, at) => {
    const column = SHEET_COLUMNS.find((one) => NAMES[one].test(cell.trim().toLowerCase()));
    if (column && !named.has(column)) named.set(column, at);
  });
  if (named.has("source") && named.has("targets")) return { columns: named, hasNames: true };
  return { columns: new Map(SHEET_COLUMNS.map((column, at) => [column, at])), hasNames: false };
}

/** What a line of a sheet says. */
export function readSheetTerm(
  cells: readonly string[],
  columns: ReadonlyMap<string, number>,
): SheetTerm {
  const cell = (column: Column) => cells[columns.get(column) ?? -1]?.trim() ?? "";
  const forms = (column: Column) =>
    cell(column)
      .split(SEPARATOR)
      .filter((form) => form !== "");
  const capitals = cell("capitals");
  return {
    source: cell("source"),
    targets: forms("targets"),
    forbidden: forms("forbidden"),
    note: cell("note"),
    isRequired: YES.test(cell("required")),
    ...(capitals !== "" && { isCaseSensitive: YES.test(capitals) }),
  };
}

/** A term as a line of a sheet. */
export function writeSheetTerm(
  term: Required<Omit<SheetTerm, "note">> & { readonly note: string | null },
): string[] {
  const yes = (is: boolean) => (is ? "yes" : "no");
  return [
    term.source,
    term.targets.join(" | "),
    term.forbidden.join(" | "),
    term.note ?? "",
    yes(term.isRequired),
    yes(term.isCaseSensitive),
  ];
}
