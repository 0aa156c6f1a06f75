import { insertAudit } from "../db/audit";
import type { Database } from "../db/open-database";
import { clearRateLimit } from "../db/rate-limits";
import { findUserByEmail, findUserByIdentity, insertIdentity } from "../db/users";
import { AppError } from "../errors";
import { verifyPassword } from "./password";
import { countAgainst, SIGN_INS_PER_ACCOUNT, SIGN_INS_PER_ADDRESS } from "./rate-limit";

/** Longer input is refused before it is hashed. */
const MAX_PASSWORD_LENGTH = 1_024;

/** Who a session is made for. */
export interface SignedIn {
  readonly id: string;
  readonly email: string;
  readonly name: string;
  readonly tokenVersion: number;
}

/** What somebody sends to sign in. */
export interface Credentials {
  readonly email: string;
  readonly password: string;
  /** The network address, where it can be trusted. */
  readonly address: string | undefined;
}

/**
 * Checks an address and a password.
 * @returns null when they do not fit, whichever of the two is wrong.
 * @throws {AppError} too-many `rate-limited`; forbidden `deactivated` after the right password.
 */
export async function signInWithPassword(
  { prisma }: Database,
  credentials: Credentials,
): Promise<SignedIn | null> {
  const email = credentials.email.trim().toLowerCase();
  const { password, address } = credentials;
  if (!email || !password || password.length > MAX_PASSWORD_LENGTH) return null;
  const accountKey = `sign-in:account:${email.slice(0, 254)}`;
  if (address) await countAgainst(prisma, `sign-in:address:${address}`, SIGN_INS_PER_ADDRESS);
  await countAgainst(prisma, accountKey, SIGN_INS_PER_ACCOUNT);
  const user = await findUserByEmail(prisma, email);
  const isRight = await verifyPassword(password, user?.passwordHash ?? null);
  if (!user || !isRight) return null;
  if (!user.isActive) throw new AppError("forbidden", "deactivated");
  await clearRateLimit(prisma, accountKey);
  await insertAudit(prisma, { actorId: user.id, action: "session.sign-in" });
  return user;
}

/** What an OpenID provider says of somebody. */
export interface OpenIdProfile {
  readonly provider: string;
  readonly subject: string;
  readonly email: string | undefined;
  readonly isEmailVerified: boolean;
}

/**
 * Finds the person of an OpenID account: by an earlier sign-in, or by an address that the provider has verified. People
 * are made by admins only, so a stranger gets null.
 */
export async function signInWithOpenId(
  { prisma }: Database,
  { provider, subject, email, isEmailVerified }: OpenIdProfile,
): Promise<SignedIn | null> {
  const known = await findUserByIdentity(prisma, provider, subject);
  const user =
    known ?? (email && isEmailVerified ? await findUserByEmail(prisma, email.toLowerCase()) : null);
  if (!user?.isActive) return null;
  await prisma.$transaction(async (client) => {
    if (!known) await insertIdentity(client, { provider, subject, userId: user.id });
    const details = { provider };
    await insertAudit(client, { actorId: user.id, action: "session.sign-in", details });
  });
  return user;
}
