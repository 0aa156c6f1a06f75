import type { ProjectPermission } from "../../../access/can";
import type { ExportDocument, ExportFormat } from "../../../schemas/export";
import type { Context } from "../context";
import { openDocument } from "../project-scope";
import { type MadeExport, makeExport } from "./make-export";

/**
 * Writes a document's target: `clean` (approved text only), `draft` (as it stands, said so in the name), a table of segments, or one to work on
 * in Word. What came as a file with a structure of its own goes back into that file. Only who may export clean files may go over a closed gate,
 * with a reason.
 * @throws {AppError} conflict `gate-closed`, with the gate, when a clean export is not allowed yet.
 */
export async function exportDocument(
  { database, actor }: Context,
  input: ExportDocument,
): Promise<MadeExport> {
  const permission = permissionFor(input.format);
  const { projectId } = await openDocument({ database, actor }, input.documentId, permission);
  return makeExport(database, { ...input, projectId, actorId: actor.userId });
}

/** Who may work on a document may do so in Word, too. */
function permissionFor(format: ExportFormat): ProjectPermission {
  if (format === "bilingual-docx") return "segment.edit";
  return format === "clean" ? "document.export-clean" : "document.export-draft";
}
