import type { Database } from "../server/db/open-database";
import { findProjectsByName } from "../server/db/projects";
import { findUserByEmail, findUsers } from "../server/db/users";
import type { Context } from "../server/services/context";

/** A project with the person who works in it, or why not. */
export type OpenedProject =
  | { readonly context: Context; readonly projectId: string }
  | { readonly sentence: string };

/** Finds a project by its id or whole name, and the person by address: the first admin where none is given. */
export async function openProjectAs(
  database: Database,
  { project, email }: { readonly project: string; readonly email: string | undefined },
): Promise<OpenedProject> {
  const { prisma } = database;
  const [found, another] = await findProjectsByName(prisma, project);
  if (!found) return { sentence: `There is no project "${project}".` };
  if (another) {
    return { sentence: `There is more than one project "${project}"; name it by its id.` };
  }
  const person =
    email === undefined
      ? (await findUsers(prisma)).find(({ isAdmin, isActive }) => isAdmin && isActive)
      : await findUserByEmail(prisma, email.toLowerCase());
  if (!person?.isActive) {
    const sentence =
      email === undefined
        ? "There is no admin who could import."
        : `There is nobody with the address ${email}.`;
    return { sentence };
  }
  const actor = { userId: person.id, isAdmin: person.isAdmin };
  return { context: { database, actor }, projectId: found.id };
}
