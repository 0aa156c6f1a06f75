import type { ListTermConflicts, TermConflicts, TermRow } from "../../../schemas/term";
import { findConflicts } from "../../db/terms";
import type { Context } from "../context";
import { openProject } from "../project-scope";
import { toTermRow } from "./term-row";

/** Nobody settles more at one sitting; the next come when these are gone. */
const MOST_CONFLICTS = 50;

/** The source terms of a project that have several entries, each with all of them. */
export async function listTermConflicts(
  context: Context,
  input: ListTermConflicts,
): Promise<TermConflicts> {
  const { projectId } = await openProject(context, input.projectId, "project.read");
  const found = await findConflicts(context.database.prisma, projectId, MOST_CONFLICTS);
  const groups = new Map<string, TermRow[]>();
  for (const term of found) {
    const group = groups.get(term.written) ?? [];
    groups.set(term.written, [...group, toTermRow(term)]);
  }
  return { conflicts: [...groups.values()] };
}
