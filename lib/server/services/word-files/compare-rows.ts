import { plainText } from "../../../formats/bilingual-docx/plain-text";
import type { BroughtBackFile } from "../../../formats/bilingual-docx/read-bilingual-docx";
import type { KeyedRow } from "../../../formats/bilingual-docx/read-row";
import { hashTarget } from "../../../formats/bilingual-docx/row-marks";
import { MAX_TARGET_LENGTH } from "../../../schemas/segment";
import type { RowToCompare } from "./row-to-compare";
import type { Aside } from "./set-aside";

/** A text of the file that is not the one that stands here. */
export interface WordChange {
  readonly row: RowToCompare;
  readonly text: string;
  /** Somebody changed it here since the file was made. */
  readonly isConflict: boolean;
}

export interface ComparedRows {
  /** In the order of the document. */
  readonly changes: readonly WordChange[];
  /** How many rows say what stands here, with nothing in them that is left aside. */
  readonly unchanged: number;
}

/** Which rows of a file say something else than the document does, and were changed since the file was made. */
export function compareRows(
  file: BroughtBackFile,
  rows: ReadonlyMap<string, RowToCompare>,
  aside: Aside,
): ComparedRows {
  let unchanged = 0;
  const changes = file.rows.flatMap((found) => {
    const row = rows.get(found.key.id);
    const before = aside.count;
    const change = row ? compareRow(found, row, aside) : [];
    if (!row) aside.add("gone", { text: found.source });
    if (change.length === 0 && aside.count === before) unchanged += 1;
    return change;
  });
  tellOthers(file, rows, aside);
  const ordered = changes.toSorted((one, other) => one.row.position - other.row.position);
  return { changes: ordered, unchanged };
}

function compareRow(found: KeyedRow, row: RowToCompare, aside: Aside): WordChange[] {
  const number = row.position + 1;
  for (const column of found.changed) aside.add(column, { number });
  if (found.isListingChanged) aside.add("listing", { number });
  if (found.hasOther) aside.add("not-text", { number });
  const isSame = !found.isTouched || found.target === plainText(row.target);
  if (isSame || found.changed.length > 0) return [];
  if (found.source !== plainText(row.source)) {
    aside.add("source-moved", { number });
    return [];
  }
  if (found.target.length > MAX_TARGET_LENGTH) {
    aside.add("too-long", { number });
    return [];
  }
  const { version, targetHash } = found.key;
  const isConflict = row.version !== version && hashTarget(row.target) !== targetHash;
  return [{ row, text: found.target, isConflict }];
}

/** Rows that are missing, or that are there and cannot be taken. */
function tellOthers(
  { rows: found, misshapen, repeated, added }: BroughtBackFile,
  rows: ReadonlyMap<string, RowToCompare>,
  aside: Aside,
): void {
  const numberOf = (id: string) => {
    const row = rows.get(id);
    return row ? { number: row.position + 1 } : {};
  };
  for (const { id } of misshapen) aside.add("misshapen", numberOf(id));
  for (const { id } of repeated) aside.add("repeated", numberOf(id));
  for (const text of added) if (text !== "") aside.add("added", { text });
  const there = new Set([...found.map(({ key }) => key.id), ...misshapen.map(({ id }) => id)]);
  for (const { id, position } of rows.values()) {
    if (!there.has(id)) aside.add("missing", { number: position + 1 });
  }
}
