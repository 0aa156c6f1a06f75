import type { Done } from "../../../schemas/answer";
import type { LeaveDocument } from "../../../schemas/live";
import { publish } from "../../db/listen";
import type { ToldMessage } from "../../events/told-message";
import type { Context } from "../context";
import { openDocument } from "../project-scope";

/** Tells everybody on a document that one of one's own tabs goes. */
export async function leaveDocument(context: Context, input: LeaveDocument): Promise<Done> {
  const { documentId, tabId } = input;
  await openDocument(context, documentId, "project.read");
  const { userId } = context.actor;
  const message: ToldMessage = { kind: "left", document: documentId, user: userId, tabId };
  await publish(context.database.prisma, message);
  return { ok: true };
}
