import { getServerSession } from "next-auth";
import { cache } from "react";
import { getDatabase } from "../db/database";
import { findSessionUser } from "../db/users";
import { authOptions } from "./auth-options";

/**
 * Who is signed in, read from the database at every request: null when the person was deactivated or the session was
 * ended since (a change of role or password ends all of them).
 */
export const currentUser = cache(async () => {
  const session = await getServerSession(authOptions());
  if (!session?.claim) return null;
  const { prisma } = await getDatabase();
  const user = await findSessionUser(prisma, session.claim.userId);
  if (!user?.isActive || user.tokenVersion !== session.claim.tokenVersion) return null;
  return user;
});
