import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { getDatabase } from "../db/database";
import { countUsers } from "../db/users";
import type { Context } from "../services/context";
import { currentUser } from "./current-user";

/** What a page's services need; sends people who are not signed in to the page where they can be. */
export async function requireContext(): Promise<Context> {
  const user = await currentUser();
  const database = await getDatabase();
  if (user) return { database, actor: { userId: user.id, isAdmin: user.isAdmin } };
  if ((await countUsers(database.prisma)) === 0) redirect("/setup");
  const back = (await headers()).get("x-relecture-path") ?? "/projects";
  redirect(`/sign-in?callbackUrl=${encodeURIComponent(back)}`);
}
