import type { ExportRow } from "../../db/export-rows";
import type { TableAbout, TablePage } from "./segment-table";

/** The version of the JSON format; a change that breaks readers raises it. */
const JSON_VERSION = 1;

/** The segments for other programs: one line a segment, with what was found in it. */
export async function* writeJson(about: TableAbout, pages: AsyncIterable<TablePage>) {
  const { documentId: id, title, languages } = about;
  const document = {
    id,
    title,
    sourceLanguage: languages.source,
    targetLanguage: languages.target,
  };
  const head = JSON.stringify({ format: "relecture-segments", version: JSON_VERSION, document });
  yield `${head.slice(0, -1)},"segments":[\n`;
  let separator = "";
  for await (const { rows, flags } of pages) {
    const lines = rows.map((row) => JSON.stringify(jsonSegment(row, flags.get(row.id) ?? [])));
    yield separator + lines.join(",\n");
    separator = ",\n";
  }
  yield "\n]}\n";
}

function jsonSegment(row: ExportRow, flags: readonly object[]) {
  return {
    id: row.id,
    position: row.position,
    paragraph: row.paragraph,
    source: row.source,
    machineTarget: row.machineTarget,
    target: row.target,
    state: row.state,
    origin: row.origin,
    version: row.version,
    isExcluded: row.isExcluded,
    confidence: row.confidence,
    sourceWords: row.sourceWords,
    submittedBy: row.submittedBy,
    decidedBy: row.decidedBy,
    decidedAt: row.decidedAt?.toISOString() ?? null,
    flags,
  };
}
