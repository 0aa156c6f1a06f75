import { type ListTerms, TERMS_A_PAGE, type TermList } from "../../../schemas/term";
import { findTerms } from "../../db/terms";
import type { Context } from "../context";
import { openProject } from "../project-scope";
import { toTermRow } from "./term-row";

/** A page of a project's termbase. */
export async function listTerms(context: Context, input: ListTerms): Promise<TermList> {
  const { projectId } = await openProject(context, input.projectId, "project.read");
  const { text, page } = input;
  const { rows, total } = await findTerms(context.database.prisma, projectId, {
    text,
    offset: (page - 1) * TERMS_A_PAGE,
    limit: TERMS_A_PAGE,
  });
  return { terms: rows.map(toTermRow), total };
}
