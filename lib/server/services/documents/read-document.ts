import { can, PROJECT_PERMISSIONS } from "../../../access/can";
import { isFileFormat } from "../../../formats/file-formats";
import type { DocumentId } from "../../../schemas/document";
import type { DocumentHeader } from "../../../schemas/project";
import { ReturnReasons } from "../../../schemas/return-reason";
import { findDocument } from "../../db/documents";
import { AppError } from "../../errors";
import type { Context } from "../context";
import { openDocument } from "../project-scope";
import { summariseDocuments } from "../projects/summarise-documents";

/** A document with its progress and what the reader may do there. */
export async function readDocument(context: Context, input: DocumentId): Promise<DocumentHeader> {
  const scope = await openDocument(context, input.documentId, "project.read");
  const { prisma } = context.database;
  const { documentId } = scope;
  const [stored, [summary]] = await Promise.all([
    findDocument(prisma, documentId),
    summariseDocuments(prisma, { documentId }),
  ]);
  if (!summary) throw new AppError("not-found", "not-found");
  return {
    ...summary,
    projectId: scope.projectId,
    isTagged: isFileFormat(stored.format),
    projectName: stored.project.name,
    allowSelfApproval: scope.allowSelfApproval,
    returnReasons: ReturnReasons.parse(stored.project.returnReasons),
    permissions: PROJECT_PERMISSIONS.filter((permission) => can(context.actor, permission, scope)),
  };
}
