import { openStringTable } from "../string-table";

/** English words that are not French words too. */
export interface EnglishWordList {
  readonly size: number;
  /** True for a listed word or a regular inflection of one (`increases`, `planned`), in any case. */
  has(word: string): boolean;
}

/** Opens the packed list (`words.packed` in this folder); throws a RangeError for other bytes. */
export function openEnglishWordList(bytes: Uint8Array): EnglishWordList {
  const table = openStringTable(bytes);
  return {
    size: table.size,
    has: (word) =>
      baseForms(word.toLowerCase()).some((candidate) => table.get(candidate) !== undefined),
  };
}

/** The word itself, then what it may be an inflection of. */
function baseForms(word: string): string[] {
  const forms = [word];
  const [, stem, ending] = /^(.{3,}?)(ies|es|s|ed|ing|'s)$/.exec(word) ?? [];
  if (stem === undefined || ending === undefined) return forms;
  if (ending === "ies") return [...forms, `${stem}y`];
  forms.push(stem);
  if (ending !== "s" && ending !== "'s") forms.push(`${stem}e`);
  // planned, stopping: the last consonant is doubled.
  if (/([bdfglmnprt])\1$/.test(stem)) forms.push(stem.slice(0, -1));
  return forms;
}
