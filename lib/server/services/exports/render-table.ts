import { EXPORT_FORMATS, type ExportScope, type SegmentFormat } from "../../../schemas/export";
import type { Client } from "../../db/client";
import { countApproved } from "../../db/export-rows";
import { draftStatus } from "./draft-status";
import { baseName, type ExportedFile, languagesOf, type StoredDocument } from "./exported-file";
import { SEGMENT_WRITERS } from "./segment-writers";
import { tablePages } from "./table-pages";

/** Makes a table of a document's segments. On a client that reads at one moment; of a large document only the finished bytes are in memory. */
export async function renderTable(
  client: Client,
  document: StoredDocument,
  { format, scope }: { readonly format: SegmentFormat; readonly scope: ExportScope },
): Promise<ExportedFile> {
  const { id: documentId, title, targetLanguage } = document;
  const about = {
    documentId,
    title,
    languages: languagesOf(document),
    status: draftStatus(await countApproved(client, documentId), targetLanguage),
    at: new Date(),
  };
  const pages = tablePages(client, { documentId, format: document.format, scope });
  const chunks: Uint8Array[] = [];
  for await (const piece of SEGMENT_WRITERS[format](about, pages)) {
    chunks.push(typeof piece === "string" ? Buffer.from(piece) : piece);
  }
  const { extension, mediaType } = EXPORT_FORMATS[format];
  return {
    fileName: `${baseName(document)}.${extension}`,
    mediaType: mediaType.startsWith("text/") ? `${mediaType}; charset=utf-8` : mediaType,
    content: Buffer.concat(chunks),
  };
}
