import { findSessionUser } from "../db/users";
import { AppError } from "../errors";
import type { Context } from "../services/context";
import type { EventHub } from "./event-hub";
import { hubOf } from "./hub-of";

/** More tabs than anybody looks at; a script that opens streams without end stops here. */
const MAX_STREAMS = 24;

/**
 * The hub for one more stream of a person, with what proves that their session of now still holds.
 * @throws {AppError} too-many `rate-limited` for one more stream than a person has.
 */
export async function openToListen({
  database,
  actor: { userId },
}: Context): Promise<{ hub: EventHub; holdsSession: () => Promise<boolean> }> {
  const { prisma } = database;
  const session = await findSessionUser(prisma, userId);
  const hub = await hubOf(database);
  if (hub.countOf(userId) >= MAX_STREAMS) {
    throw new AppError("too-many", "rate-limited", { retryAfterSeconds: 60 });
  }
  const holdsSession = async () => {
    const user = await findSessionUser(prisma, userId);
    return user?.isActive === true && user.tokenVersion === session?.tokenVersion;
  };
  return { hub, holdsSession };
}
