import type { DocumentId } from "../../../schemas/document";
import { insertAudit } from "../../db/audit";
import { findDocument, deleteDocument as removeDocument } from "../../db/documents";
import type { Context } from "../context";
import { openDocument } from "../project-scope";

/** Removes a document with its segments, revisions, flags and comments; the audit log stays. */
export async function deleteDocument(context: Context, input: DocumentId): Promise<{ ok: true }> {
  const { documentId, projectId } = await openDocument(
    context,
    input.documentId,
    "document.delete",
  );
  await context.database.prisma.$transaction(async (client) => {
    const { title } = await findDocument(client, documentId);
    await removeDocument(client, documentId);
    await insertAudit(client, {
      actorId: context.actor.userId,
      action: "document.delete",
      projectId,
      documentId,
      details: { title },
    });
  });
  return { ok: true };
}
