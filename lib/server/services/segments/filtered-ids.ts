import type { ReadOutline } from "../../../schemas/segment";
import { findOutline } from "../../db/outline";
import type { Context } from "../context";
import { leavesAll, outlineFilter } from "./outline-filter";

/** The ids of the segments that a filter of the outline leaves, in its order; undefined for all of them. */
export async function filteredIds(
  { database, actor }: Context,
  { documentId, ...input }: ReadOutline,
): Promise<string[] | undefined> {
  const filter = outlineFilter(input, actor);
  if (leavesAll(filter)) return undefined;
  return (await findOutline(database.prisma, documentId, filter)).map(({ id }) => id);
}
