import { tableFormatOf } from "../../../formats/bilingual-names";
import type { TableSheet } from "../../../formats/table/table-layout";
import { AppError } from "../../errors";
import { readTableSample } from "../../long-reading";
import { explained } from "./read-blocks";

/**
 * The first rows of each sheet of a table.
 * @throws {AppError} invalid `not-a-table` for what is none by its name, and as `readBlocks` does.
 */
export async function sampleTable({
  name,
  bytes,
}: {
  readonly name: string;
  readonly bytes: Uint8Array;
}): Promise<readonly TableSheet[]> {
  const format = tableFormatOf(name);
  if (!format) throw new AppError("invalid", "not-a-table");
  return await explained(undefined, () => readTableSample(format, bytes));
}
