import { KeyMap } from "../../../schemas/user";
import { findKeys, findSessionUser } from "../../db/users";
import { AppError } from "../../errors";
import type { Context } from "../context";

/** The person who asks, as the interface shows them. */
export interface Me {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly isAdmin: boolean;
  readonly keys: KeyMap;
}

/** Who is signed in. */
export async function readMe({ database, actor }: Context): Promise<Me> {
  const user = await findSessionUser(database.prisma, actor.userId);
  if (!user) throw new AppError("not-found", "not-found");
  const { id, name, email, isAdmin } = user;
  // Keys that an earlier version kept otherwise are not worth a page that does not open.
  const keys = KeyMap.safeParse(await findKeys(database.prisma, id)).data ?? {};
  return { id, name, email, isAdmin, keys };
}
