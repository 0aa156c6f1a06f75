import type { FollowDocument } from "../../schemas/live";
import { AppError } from "../errors";
import type { Context } from "../services/context";
import { type DocumentScope, openDocument } from "../services/project-scope";
import type { EventHub, Follower } from "./event-hub";
import { type Line, streamEvents } from "./event-stream";
import { openToListen } from "./open-to-listen";

/**
 * What happens to a document and who is on it, as server-sent events, with when the person has other notifications.
 * @throws {AppError} not-found for people outside the project; too-many `rate-limited` for one more stream than a person has.
 */
export async function followDocument(context: Context, input: FollowDocument): Promise<Response> {
  const scope = await openDocument(context, input.documentId, "project.read");
  const { hub, holdsSession } = await openToListen(context);
  const mayListen = async (): Promise<boolean> => {
    if (!(await holdsSession())) return false;
    return openDocument(context, input.documentId, "project.read").then(
      () => true,
      (error: unknown) => {
        if (error instanceof AppError) return false;
        throw error;
      },
    );
  };
  const { userId } = context.actor;
  return streamEvents({
    hub,
    mayListen,
    connect: (line) => connect(hub, { ...scope, userId, since: input.since }, line),
  });
}

interface Place extends Pick<DocumentScope, "projectId" | "documentId"> {
  readonly userId: string;
  /** The last event that was heard before. */
  readonly since: string | undefined;
}

function connect(
  hub: EventHub,
  { userId, projectId, documentId, since }: Place,
  { send, prove, end }: Line,
): () => void {
  const follower: Follower = {
    userId,
    projectId,
    documentId,
    onChange: (change, id) => send("change", change, id),
    onPeople: (people) => send("people", people),
    onTold: () => send("told", null),
    onMissed: (id) => send("refetch", null, id),
    onDoubt: prove,
    onEnd: end,
  };
  const stop = hub.follow(follower);
  send("hello", null, hub.latestId);
  const missed = hub.missedBy(follower, since);
  if (missed) for (const change of missed) send("change", change);
  else send("refetch", null);
  send("people", hub.peopleOn(documentId));
  return stop;
}
