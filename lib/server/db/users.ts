import type { Client } from "./client";

/** What a session needs to know of a person at every request. */
const SESSION_FIELDS = {
  id: true,
  email: true,
  name: true,
  isAdmin: true,
  isActive: true,
  tokenVersion: true,
} as const;

/** The person behind a session, as the database has them now. */
export function findSessionUser(client: Client, userId: string) {
  return client.user.findUnique({ where: { id: userId }, select: SESSION_FIELDS });
}

/** The person with an address, with what checks their password. */
export function findUserByEmail(client: Client, email: string) {
  return client.user.findUnique({
    where: { email },
    select: { ...SESSION_FIELDS, passwordHash: true },
  });
}

/** The person who an account at an OpenID provider belongs to. */
export async function findUserByIdentity(client: Client, provider: string, subject: string) {
  const identity = await client.identity.findUnique({
    where: { provider_subject: { provider, subject } },
    select: { user: { select: SESSION_FIELDS } },
  });
  return identity?.user ?? null;
}

/** Ties an account at an OpenID provider to a person. */
export function insertIdentity(
  client: Client,
  identity: { provider: string; subject: string; userId: string },
) {
  return client.identity.create({ data: identity });
}

/** How many people there are. */
export function countUsers(client: Client) {
  return client.user.count();
}

/** How many active admins there are besides one person. */
export function countOtherAdmins(client: Client, userId: string) {
  return client.user.count({ where: { isAdmin: true, isActive: true, id: { not: userId } } });
}

/** Everybody, by name, with their roles. */
export function findUsers(client: Client) {
  return client.user.findMany({
    orderBy: [{ isActive: "desc" }, { name: "asc" }],
    include: { memberships: { include: { project: { select: { name: true } } } } },
  });
}

/** Makes a person. */
export function insertUser(
  client: Client,
  data: { email: string; name: string; passwordHash: string; isAdmin: boolean },
) {
  return client.user.create({ data, select: { id: true } });
}

/** What may change of a person. */
export interface UserChange {
  readonly name?: string;
  readonly isAdmin?: boolean;
  readonly isActive?: boolean;
  readonly passwordHash?: string;
}

/** Changes a person, and ends their sessions where asked. */
export function updateUser(
  client: Client,
  userId: string,
  { endSessions, ...change }: UserChange & { readonly endSessions: boolean },
) {
  return client.user.update({
    where: { id: userId },
    data: { ...change, ...(endSessions && { tokenVersion: { increment: 1 } }) },
    select: SESSION_FIELDS,
  });
}

/** A person as the interface shows them to themselves; nothing is known of the shape of their keys. */
export function findMe(client: Client, userId: string) {
  return client.user.findUnique({
    where: { id: userId },
    select: {
      id: true,
      name: true,
      email: true,
      isAdmin: true,
      keys: true,
      wantsMail: true,
      locale: true,
    },
  });
}

/** Keeps a person's own keys, in place of those before. */
export async function updateKeys(
  client: Client,
  userId: string,
  keys: Readonly<Record<string, readonly string[]>>,
): Promise<void> {
  await client.user.update({ where: { id: userId }, data: { keys }, select: { id: true } });
}

/** Keeps whether a person wants mail, and in what language. */
export async function updateMail(
  client: Client,
  userId: string,
  change: { readonly wantsMail?: boolean; readonly locale?: string },
): Promise<void> {
  await client.user.update({ where: { id: userId }, data: change, select: { id: true } });
}

/** The hash that a person's password is checked against. */
export async function findPasswordHash(client: Client, userId: string) {
  const user = await client.user.findUnique({
    where: { id: userId },
    select: { passwordHash: true },
  });
  return user?.passwordHash ?? null;
}

/** Keeps everybody else from adding people until the transaction ends. */
export async function lockUsers(client: Client): Promise<void> {
  await client.$executeRaw`LOCK TABLE "users" IN EXCLUSIVE MODE`;
}
