import type { Context } from "../services/context";
import { streamEvents } from "./event-stream";
import { openToListen } from "./open-to-listen";

/**
 * When the person who asks has other notifications, as server-sent events: for pages that follow no document.
 * @throws {AppError} too-many `rate-limited` for one more stream than a person has.
 */
export async function followNotifications(context: Context): Promise<Response> {
  const { hub, holdsSession } = await openToListen(context);
  return streamEvents({
    hub,
    mayListen: holdsSession,
    connect: ({ send, prove, end }) => {
      const tell = () => send("told", null);
      const stop = hub.attend({
        userId: context.actor.userId,
        onTold: tell,
        onMissed: tell,
        onDoubt: prove,
        onEnd: end,
      });
      send("hello", null, hub.latestId);
      return stop;
    },
  });
}
