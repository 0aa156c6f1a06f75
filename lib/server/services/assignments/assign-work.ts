import type { Touched } from "../../../schemas/answer";
import type { AssignWork } from "../../../schemas/assignment";
import { findSegmentAt, insertAssignment } from "../../db/assignments";
import { insertAudit } from "../../db/audit";
import type { Client } from "../../db/client";
import { findRole } from "../../db/projects";
import { findSessionUser } from "../../db/users";
import { AppError } from "../../errors";
import type { Context } from "../context";
import { notifyPeople } from "../notifications/notify-people";
import { openDocument } from "../project-scope";

/**
 * Gives somebody a document to work on, or a range of it. It forbids nobody else to.
 * @throws {AppError} invalid `not-in-project` when the person works elsewhere, `no-such-segment`, `range-reversed`.
 */
export async function assignWork(context: Context, input: AssignWork): Promise<Touched> {
  const scope = await openDocument(context, input.documentId, "document.assign");
  const { documentId, projectId } = scope;
  const { userId, from, to, dueOn } = input;
  if (from !== null && to !== null && from > to) throw new AppError("invalid", "range-reversed");
  return context.database.prisma.$transaction(async (client) => {
    const user = await findSessionUser(client, userId);
    const worksHere = user && (user.isAdmin || (await findRole(client, projectId, userId)));
    if (!worksHere) throw new AppError("invalid", "not-in-project");
    const createdById = context.actor.userId;
    const firstSegmentId = await segmentAt(client, documentId, from);
    const lastSegmentId = await segmentAt(client, documentId, to);
    const range = { firstSegmentId, lastSegmentId };
    const id = await insertAssignment(client, { documentId, userId, dueOn, createdById, ...range });
    const details = { user: userId, first: from, last: to, dueOn };
    const told = { actorId: createdById, action: "assignment.add", projectId, documentId, details };
    await insertAudit(client, told);
    const deed = { kind: "assigned", actorId: createdById, projectId, documentId } as const;
    await notifyPeople(client, firstSegmentId ? { ...deed, segmentId: firstSegmentId } : deed, [
      userId,
    ]);
    return { id };
  });
}

async function segmentAt(
  client: Client,
  documentId: string,
  number: number | null,
): Promise<string | null> {
  if (number === null) return null;
  const id = await findSegmentAt(client, documentId, number - 1);
  if (!id) throw new AppError("invalid", "no-such-segment", { number });
  return id;
}
