import type { ExportDocument } from "../../../schemas/export";
import { insertAudit } from "../../db/audit";
import type { Context } from "../context";
import { openDocument } from "../project-scope";
import type { ExportedFile } from "./exported-file";
import { renderExport } from "./render-export";

/**
 * Writes a document's target: `clean` (approved text only), `draft` (as it stands, said so in the name), or a table of segments. What came as a
 * file with a structure of its own goes back into that file.
 * @throws {AppError} conflict `gate-closed`, with the gate, when a clean export is not allowed yet.
 */
export async function exportDocument(
  context: Context,
  input: ExportDocument,
): Promise<ExportedFile> {
  const { documentId, format, scope } = input;
  const permission = format === "clean" ? "document.export-clean" : "document.export-draft";
  const { projectId } = await openDocument(context, documentId, permission);
  const { prisma } = context.database;
  const file = await renderExport(context.database, input);
  await insertAudit(prisma, {
    actorId: context.actor.userId,
    action: "document.export",
    projectId,
    documentId,
    details: { format, ...(scope && { scope }), ...file.notices },
  });
  return file;
}
