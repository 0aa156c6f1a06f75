import type { UniqueKeys } from "../markup/unique-keys";
import type { Block } from "../parsed-file";
import type { TableLayout } from "./table-layout";

/** A row of a table that is about to be read. */
export interface TableRow {
  readonly layout: TableLayout;
  readonly keys: UniqueKeys;
  /** 1-based. */
  readonly number: number;
  /** A cell's text with tags; empty where there is none. */
  readonly valueAt: (column: number) => string;
}

/** A row as a block; undefined without a source. */
export function tableBlock({ layout, keys, number, valueAt }: TableRow): Block | undefined {
  const text = valueAt(layout.source);
  if (text.trim() === "") return undefined;
  const target = valueAt(layout.target);
  const key = layout.key === undefined ? "" : valueAt(layout.key);
  const note = layout.notes === undefined ? "" : valueAt(layout.notes).trim();
  return {
    key: keys.of(key === "" ? `row-${number}` : key),
    kind: "entry",
    text,
    ...(target.trim() === "" ? {} : { target }),
    ...(note === "" ? {} : { notes: [note] }),
    isLocked: false,
  };
}
