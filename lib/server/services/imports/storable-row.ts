import type { EntryRow } from "./read-entries";

/** What PostgreSQL cannot store, and half characters: escapes of a file can stand for them. */
const UNSTORABLE = /[\0\p{Surrogate}]/gu;

/** A row whose texts can be stored: what is no character is shown as what it is, unknown. */
export function storableRow(row: EntryRow): EntryRow {
  return {
    ...row,
    source: storable(row.source),
    target: storable(row.target),
    targetGap: storable(row.targetGap),
    ...(row.entry && { entry: storableEntry(row.entry) }),
  };
}

function storableEntry({ notes, alternatives, ...rest }: NonNullable<EntryRow["entry"]>) {
  return {
    ...rest,
    ...(notes && { notes: notes.map(storable) }),
    ...(alternatives && {
      alternatives: alternatives.map((one) => ({ ...one, text: storable(one.text) })),
    }),
  };
}

function storable(text: string): string {
  return text.replaceAll(UNSTORABLE, "\ufffd");
}
