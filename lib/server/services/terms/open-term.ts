import { findTermsById, type StoredTerm } from "../../db/terms";
import { AppError } from "../../errors";
import type { Context } from "../context";
import { openProject } from "../project-scope";

/** The gate for an entry that is to be changed. @throws {AppError} not-found when it is gone. */
export async function openTerm(
  context: Context,
  input: { readonly projectId: string; readonly termId: string },
): Promise<{ projectId: string; term: StoredTerm }> {
  const { projectId } = await openProject(context, input.projectId, "term.manage");
  const [term] = await findTermsById(context.database.prisma, projectId, [input.termId]);
  if (!term) throw new AppError("not-found", "not-found");
  return { projectId, term };
}
