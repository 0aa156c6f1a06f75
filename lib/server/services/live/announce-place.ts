import type { Done } from "../../../schemas/answer";
import type { AnnouncePlace } from "../../../schemas/live";
import { publish } from "../../db/listen";
import { findSessionUser } from "../../db/users";
import { AppError } from "../../errors";
import type { ToldMessage } from "../../events/told-message";
import type { Context } from "../context";
import { openDocument } from "../project-scope";

/** Tells everybody on a document where one is. Nothing is stored: what is not told again soon ends by itself. */
export async function announcePlace(
  context: Context,
  { documentId, ...place }: AnnouncePlace,
): Promise<Done> {
  const { projectId } = await openDocument(context, documentId, "project.read");
  const { prisma } = context.database;
  const { userId } = context.actor;
  const user = await findSessionUser(prisma, userId);
  if (!user) throw new AppError("not-found", "not-found");
  const person = { ...place, userId, name: user.name };
  const message: ToldMessage = { kind: "here", project: projectId, document: documentId, person };
  await publish(prisma, message);
  return { ok: true };
}
