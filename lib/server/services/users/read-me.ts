import { KeyMap } from "../../../schemas/user";
import { findMe } from "../../db/users";
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
  const user = await findMe(database.prisma, actor.userId);
  if (!user) throw new AppError("not-found", "not-found");
  // Keys that an earlier version kept otherwise are not worth a page that does not open.
  const keys = KeyMap.safeParse(user.keys).data ?? {};
  return { ...user, keys };
}
