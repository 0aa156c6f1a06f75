import { tableFormatOf } from "../../../formats/bilingual-names";
import { sampleCsv } from "../../../formats/table/csv-table";
import type { TableSheet } from "../../../formats/table/table-layout";
import { sampleXlsx } from "../../../formats/table/xlsx-table";
import { AppError } from "../../errors";
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
  return await explained(undefined, () =>
    format === "csv-table" ? [sampleCsv(bytes)] : sampleXlsx(bytes),
  );
}
