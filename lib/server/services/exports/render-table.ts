import { EXPORT_FORMATS, type ExportScope, type SegmentFormat } from "../../../schemas/export";
import type { Client } from "../../db/client";
import { findDocument } from "../../db/documents";
import { countApproved } from "../../db/export-rows";
import { draftStatus } from "./draft-status";
import { baseName, type ExportedFile, languagesOf } from "./exported-file";
import { KeptPages } from "./kept-pages";
import { SEGMENT_WRITERS } from "./segment-writers";
import { readPages, tablePages } from "./table-pages";

/** Which segments go into a table of which format. */
interface WantedTable {
  readonly format: SegmentFormat;
  readonly scope: ExportScope;
}

/** All that a table of segments is made of. */
type TableMaterial = Awaited<ReturnType<typeof readTable>>;

/** Reads it, on a client that reads at one moment. */
export async function readTable(
  client: Client,
  documentId: string,
  { format, scope }: WantedTable,
) {
  const wanted = { documentId, scope, hasFlags: format === "json" };
  return {
    format,
    document: await findDocument(client, documentId),
    progress: await countApproved(client, documentId),
    pages: await KeptPages.of(readPages(client, wanted)),
  };
}

/** Makes a table of a document's segments; of a large document only the finished bytes are in memory, and its rows compressed. */
export async function renderTable({
  format,
  document,
  progress,
  pages,
}: TableMaterial): Promise<ExportedFile> {
  const { id: documentId, title, targetLanguage } = document;
  const about = {
    documentId,
    title,
    languages: languagesOf(document),
    status: draftStatus(progress, targetLanguage),
    at: new Date(),
  };
  const chunks: Uint8Array[] = [];
  const tables = tablePages(pages.taken(), document.format);
  for await (const piece of SEGMENT_WRITERS[format](about, tables)) {
    chunks.push(typeof piece === "string" ? Buffer.from(piece) : piece);
  }
  const { extension, mediaType } = EXPORT_FORMATS[format];
  return {
    fileName: `${baseName(document)}.${extension}`,
    mediaType: mediaType.startsWith("text/") ? `${mediaType}; charset=utf-8` : mediaType,
    content: Buffer.concat(chunks),
  };
}
