import {
  type MemoryHits,
  MOST_HITS_FOUND,
  MOST_HITS_SHOWN,
  type SearchMemory,
} from "../../../schemas/memory";
import { searchMemory as search } from "../../db/memory";
import type { Context } from "../context";
import { openProject } from "../project-scope";
import { toEntryRow } from "./entry-row";

/** The concordance: entries of a project's memory that have the words of a text, on either side. */
export async function searchMemory(context: Context, input: SearchMemory): Promise<MemoryHits> {
  const { projectId } = await openProject(context, input.projectId, "project.read");
  const { rows, total } = await search(context.database.prisma, projectId, {
    text: input.text,
    most: MOST_HITS_FOUND,
    limit: MOST_HITS_SHOWN,
  });
  return { entries: rows.map(toEntryRow), total };
}
