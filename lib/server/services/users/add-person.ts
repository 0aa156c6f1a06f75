import { insertAudit } from "../../db/audit";
import type { Client } from "../../db/client";
import { findUserByEmail, insertUser } from "../../db/users";
import { AppError } from "../../errors";

/** A person to be made, and who makes them: null for the command line. */
export interface NewPerson {
  readonly person: { readonly email: string; readonly name: string; readonly isAdmin: boolean };
  readonly passwordHash: string;
  readonly actorId: string | null;
}

/**
 * Stores a person and tells of it.
 * @throws {AppError} conflict `email-taken`.
 */
export async function addPerson(
  client: Client,
  { person, passwordHash, actorId }: NewPerson,
): Promise<{ id: string }> {
  if (await findUserByEmail(client, person.email)) throw new AppError("conflict", "email-taken");
  const { id } = await insertUser(client, { ...person, passwordHash });
  const details = { user: id, isAdmin: person.isAdmin };
  await insertAudit(client, { actorId, action: "user.create", details });
  return { id };
}
