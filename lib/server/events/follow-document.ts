import type { FollowDocument } from "../../schemas/live";
import { findSessionUser } from "../db/users";
import { AppError } from "../errors";
import type { Context } from "../services/context";
import { openDocument } from "../services/project-scope";
import { type DocumentStream, openDocumentStream } from "./document-stream";
import { hubOf } from "./hub-of";

/** More tabs than anybody looks at; a script that opens streams without end stops here. */
const MAX_STREAMS = 24;

/**
 * What happens to a document and who is on it, as server-sent events.
 * @throws {AppError} not-found for people outside the project; too-many `rate-limited` for one more stream than a person has.
 */
export async function followDocument(context: Context, input: FollowDocument): Promise<Response> {
  const { userId } = context.actor;
  const scope = await openDocument(context, input.documentId, "project.read");
  const { prisma } = context.database;
  const session = await findSessionUser(prisma, userId);
  const hub = await hubOf(context.database);
  if (hub.countOf(userId) >= MAX_STREAMS) {
    throw new AppError("too-many", "rate-limited", { retryAfterSeconds: 60 });
  }
  const mayListen = async (): Promise<boolean> => {
    const user = await findSessionUser(prisma, userId);
    if (!user?.isActive || user.tokenVersion !== session?.tokenVersion) return false;
    return openDocument(context, input.documentId, "project.read").then(
      () => true,
      (error: unknown) => {
        if (error instanceof AppError) return false;
        throw error;
      },
    );
  };
  const { projectId, documentId } = scope;
  const stream: DocumentStream = { hub, userId, projectId, documentId, mayListen };
  return new Response(openDocumentStream(stream, input.since), {
    headers: {
      "content-type": "text/event-stream; charset=utf-8",
      // A proxy that gathers or compresses answers would hold events back.
      "cache-control": "no-store, no-transform",
      "x-accel-buffering": "no",
    },
  });
}
