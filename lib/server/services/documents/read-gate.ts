import type { DocumentId, ExportGate } from "../../../schemas/document";
import { findDocument, findGateRows } from "../../db/documents";
import type { Context } from "../context";
import { exportGate } from "../exports/gate";
import { openDocument } from "../project-scope";

/** What stands between a document and its clean export, for everybody who works on it. */
export async function readGate(context: Context, input: DocumentId): Promise<ExportGate> {
  const { documentId } = await openDocument(context, input.documentId, "project.read");
  const { prisma } = context.database;
  const { format } = await findDocument(prisma, documentId);
  return exportGate(await findGateRows(prisma, documentId), format);
}
