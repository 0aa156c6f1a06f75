import type { ExportRow } from "../../db/export-rows";
import type { KeptPages } from "./kept-pages";

/** All rows at once, for what cannot be made piece by piece. */
export async function allRows(pages: KeptPages<readonly ExportRow[]>): Promise<ExportRow[]> {
  const rows: ExportRow[] = [];
  for await (const page of pages.all()) rows.push(...page);
  return rows;
}
