import { can, PROJECT_PERMISSIONS } from "../../../access/can";
import { isFileFormat } from "../../../formats/file-formats";
import type { DocumentId } from "../../../schemas/document";
import type { DocumentHeader } from "../../../schemas/project";
import { ReturnReasons } from "../../../schemas/return-reason";
import { findAssignments } from "../../db/assignments";
import { findDocument } from "../../db/documents";
import { countRows } from "../../db/repairs";
import type { Context } from "../context";
import { openDocument } from "../project-scope";

/** A document and what the reader may do there: quickly, however long it is. */
export async function readDocumentHeader(
  context: Context,
  input: DocumentId,
): Promise<DocumentHeader> {
  const scope = await openDocument(context, input.documentId, "project.read");
  const { prisma } = context.database;
  const { documentId, projectId, allowSelfApproval } = scope;
  const [stored, segments, assignments] = await Promise.all([
    findDocument(prisma, documentId),
    countRows(prisma, documentId),
    findAssignments(prisma, { documentIds: [documentId] }),
  ]);
  return {
    id: documentId,
    projectId,
    title: stored.title,
    sourceLanguage: stored.sourceLanguage,
    targetLanguage: stored.targetLanguage,
    createdAt: stored.createdAt.toISOString(),
    segments,
    assignments,
    isTagged: isFileFormat(stored.format),
    projectName: stored.project.name,
    allowSelfApproval,
    returnReasons: ReturnReasons.parse(stored.project.returnReasons),
    permissions: PROJECT_PERMISSIONS.filter((permission) => can(context.actor, permission, scope)),
  };
}
