import {
  type ListTerms,
  MOST_TERMS_FOUND,
  TERMS_A_PAGE,
  type TermList,
} from "../../../schemas/term";
import { findTerms, searchTerms } from "../../db/terms";
import type { Context } from "../context";
import { openProject } from "../project-scope";
import { toTermRow } from "./term-row";

/** A page of a project's termbase, or of what a search finds in it. */
export async function listTerms(context: Context, input: ListTerms): Promise<TermList> {
  const { projectId } = await openProject(context, input.projectId, "project.read");
  const { text, page } = input;
  const { prisma } = context.database;
  const part = { offset: (page - 1) * TERMS_A_PAGE, limit: TERMS_A_PAGE };
  const { rows, total } =
    text === ""
      ? await findTerms(prisma, projectId, part)
      : await searchTerms(prisma, projectId, { ...part, text, most: MOST_TERMS_FOUND });
  return { terms: rows.map(toTermRow), total };
}
