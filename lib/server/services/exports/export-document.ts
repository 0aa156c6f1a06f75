import type { ProjectPermission } from "../../../access/can";
import type { ExportDocument, ExportFormat } from "../../../schemas/export";
import { insertAudit } from "../../db/audit";
import type { Context } from "../context";
import { openDocument } from "../project-scope";
import type { ExportedFile } from "./exported-file";
import { renderExport } from "./render-export";

/**
 * Writes a document's target: `clean` (approved text only), `draft` (as it stands, said so in the name), a table of segments, or one to work on in Word. What came as a
 * file with a structure of its own goes back into that file.
 * @throws {AppError} conflict `gate-closed`, with the gate, when a clean export is not allowed yet.
 */
export async function exportDocument(
  context: Context,
  input: ExportDocument,
): Promise<ExportedFile> {
  const { documentId, format, scope } = input;
  const { projectId } = await openDocument(context, documentId, permissionFor(format));
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

/** Who may work on a document may do so in Word, too. */
function permissionFor(format: ExportFormat): ProjectPermission {
  if (format === "bilingual-docx") return "segment.edit";
  return format === "clean" ? "document.export-clean" : "document.export-draft";
}
