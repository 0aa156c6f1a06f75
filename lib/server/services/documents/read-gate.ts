import type { DocumentId } from "../../../schemas/document";
import type { ExportGate } from "../../../schemas/export";
import { findDocument } from "../../db/documents";
import { eachExportPage, readAtOneMoment } from "../../db/export-rows";
import type { Context } from "../context";
import { languagesOf } from "../exports/exported-file";
import { GateTally } from "../exports/gate";
import { openDocument } from "../project-scope";

/** What stands between a document and its clean export, for everybody who works on it. */
export async function readGate(context: Context, input: DocumentId): Promise<ExportGate> {
  const { documentId } = await openDocument(context, input.documentId, "project.read");
  return readAtOneMoment(context.database.prisma, async (client) => {
    const document = await findDocument(client, documentId);
    const tally = new GateTally({ format: document.format, languages: languagesOf(document) });
    for await (const page of eachExportPage(client, documentId)) tally.add(page);
    return tally.verdict();
  });
}
