import type { ExportDocument } from "../../../schemas/document";
import { insertAudit } from "../../db/audit";
import { findMe } from "../../db/users";
import type { Context } from "../context";
import { openDocument } from "../project-scope";
import { type ExportedFile, renderExport } from "./render-export";

/** Who works on a document may do that in Word, too. */
const PERMISSIONS = {
  clean: "document.export-clean",
  draft: "document.export-draft",
  json: "document.export-draft",
  "bilingual-docx": "segment.edit",
} as const;

/**
 * Writes a document's target: `clean` (approved text only), `draft` (as it stands, said so in the name), or `json`, or `bilingual-docx` (a table to work on in Word). What came as a file with a
 * structure of its own goes back into that file.
 * @throws {AppError} conflict `gate-closed`, with the gate, when a clean export is not allowed yet.
 */
export async function exportDocument(
  context: Context,
  { documentId, format }: ExportDocument,
): Promise<ExportedFile> {
  const { projectId } = await openDocument(context, documentId, PERMISSIONS[format]);
  const { prisma } = context.database;
  const me = await findMe(prisma, context.actor.userId);
  const file = await renderExport(prisma, { documentId, format, locale: me?.locale });
  await insertAudit(prisma, {
    actorId: context.actor.userId,
    action: "document.export",
    projectId,
    documentId,
    details: { format, ...file.notices },
  });
  return file;
}
