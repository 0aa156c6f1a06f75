import type { RowRange } from "@/lib/alignment/exchange-targets";
import type { OutlineItem } from "@/lib/schemas/segment";

/** Neighbouring rows, by their positions in the document. */
export interface Block extends RowRange {
  readonly ids: ReadonlySet<string>;
}

/**
 * The rows from one place of the list to another.
 * @returns undefined where the filter has left rows out between them, or orders them otherwise than the document.
 */
export function blockBetween(
  items: readonly OutlineItem[],
  one: number,
  other: number,
): Block | undefined {
  const rows = items.slice(Math.min(one, other), Math.max(one, other) + 1);
  const from = rows[0]?.position;
  if (from === undefined || rows.some(({ position }, index) => position !== from + index)) {
    return undefined;
  }
  return { from, to: from + rows.length, ids: new Set(rows.map(({ id }) => id)) };
}
