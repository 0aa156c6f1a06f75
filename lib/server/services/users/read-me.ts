import { KeyMap } from "../../../schemas/user";
import { findMe } from "../../db/users";
import { AppError } from "../../errors";
import { mailSettings } from "../../providers/mail/mail-settings";
import type { Context } from "../context";

/** The person who asks, as the interface shows them. */
export interface Me {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly isAdmin: boolean;
  readonly keys: KeyMap;
  /** How mail reaches them; null where the instance sends none. */
  readonly mail: { readonly isWanted: boolean; readonly locale: string } | null;
}

/** Who is signed in. */
export async function readMe({ database, actor }: Context): Promise<Me> {
  const user = await findMe(database.prisma, actor.userId);
  if (!user) throw new AppError("not-found", "not-found");
  // Keys that an earlier version kept otherwise are not worth a page that does not open.
  const keys = KeyMap.safeParse(user.keys).data ?? {};
  const { wantsMail, locale, ...person } = user;
  return { ...person, keys, mail: mailSettings() ? { isWanted: wantsMail, locale } : null };
}
