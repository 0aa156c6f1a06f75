import type { Done } from "../../../schemas/answer";
import type { EndAssignment } from "../../../schemas/assignment";
import { deleteAssignment, findAssignment } from "../../db/assignments";
import { insertAudit } from "../../db/audit";
import { AppError } from "../../errors";
import type { Context } from "../context";
import { openDocument } from "../project-scope";

/**
 * Takes back what somebody was given to do.
 * @throws {AppError} not-found when it was taken back already.
 */
export async function endAssignment(context: Context, input: EndAssignment): Promise<Done> {
  const scope = await openDocument(context, input.documentId, "document.assign");
  const { documentId, projectId } = scope;
  await context.database.prisma.$transaction(async (client) => {
    const found = await findAssignment(client, documentId, input.assignmentId);
    if (!found || !(await deleteAssignment(client, found.id))) {
      throw new AppError("not-found", "not-found");
    }
    await insertAudit(client, {
      actorId: context.actor.userId,
      action: "assignment.end",
      projectId,
      documentId,
      details: { user: found.userId },
    });
  });
  return { ok: true };
}
