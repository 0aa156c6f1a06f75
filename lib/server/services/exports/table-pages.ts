import { isFileFormat } from "../../../formats/file-formats";
import type { Block } from "../../../formats/parsed-file";
import type { ExportScope } from "../../../schemas/export";
import { escapeTags } from "../../../text/tags/tagged-pieces";
import type { Client } from "../../db/client";
import {
  type ExportRow,
  eachExportPage,
  findFlagsOfSegments,
  findOpenRemarks,
} from "../../db/export-rows";
import type { TablePage } from "./segment-table";

/** Which segments are wanted of which document. */
export interface Wanted {
  readonly documentId: string;
  readonly scope: ExportScope;
  /** Whether the format has a place for what was found in them. */
  readonly hasFlags: boolean;
}

/** Some segments as they were read, with what was said of them and found in them, by segment. */
export interface ReadPage {
  readonly rows: readonly ExportRow[];
  readonly remarks: ReadonlyMap<string, readonly string[]>;
  readonly flags: ReadonlyMap<string, readonly object[]>;
}

/** Reads the segments of a document, page by page. */
export async function* readPages(
  client: Client,
  { documentId, scope, hasFlags }: Wanted,
): AsyncGenerator<ReadPage> {
  for await (const rows of eachExportPage(client, documentId, scope)) {
    const ids = rows.map(({ id }) => id);
    yield {
      rows,
      remarks: await remarksOn(client, ids),
      flags: hasFlags ? await flagsOf(client, ids) : new Map(),
    };
  }
}

/** The segments as exchange files have them; the document's format tells whether its texts have tags. */
export async function* tablePages(
  pages: AsyncIterable<ReadPage>,
  format: string,
): AsyncGenerator<TablePage> {
  // Elsewhere `<1>` is words.
  const notation = isFileFormat(format) ? String : escapeTags;
  for await (const { rows, remarks, flags } of pages) {
    yield {
      rows,
      blocks: rows.map((row) => toBlock(row, remarks.get(row.id) ?? [], notation)),
      flags,
    };
  }
}

/** A segment under its number. */
function toBlock(
  row: ExportRow,
  remarks: readonly string[],
  notation: (text: string) => string,
): Block {
  const notes = [...(row.returnReason ? [row.returnReason] : []), ...remarks];
  return {
    key: String(row.position + 1),
    kind: "entry",
    text: notation(row.source),
    ...(row.target === "" ? {} : { target: notation(row.target) }),
    // What was sent back is a draft again; no exchange format has a word for it.
    state: row.state === "returned" ? "draft" : row.state,
    ...(notes.length > 0 ? { notes } : {}),
    isLocked: row.isExcluded,
  };
}

/** What is said of each segment, with who said it. */
async function remarksOn(client: Client, ids: readonly string[]) {
  const bySegment = new Map<string, string[]>();
  for (const { segmentId, author, body } of await findOpenRemarks(client, ids)) {
    const ofSegment = bySegment.get(segmentId) ?? [];
    ofSegment.push(`${author.name}: ${body}`);
    bySegment.set(segmentId, ofSegment);
  }
  return bySegment;
}

async function flagsOf(client: Client, ids: readonly string[]) {
  const bySegment = new Map<string, object[]>();
  for (const { segmentId, dismissal, rule, ...flag } of await findFlagsOfSegments(client, ids)) {
    const { check, category, severity, side, start, end, message, suggestion } = flag;
    const told = { check, category, severity, side, start, end, message, suggestion };
    const ofSegment = bySegment.get(segmentId) ?? [];
    ofSegment.push({ ...told, dismissal: dismissal ?? rule });
    bySegment.set(segmentId, ofSegment);
  }
  return bySegment;
}
