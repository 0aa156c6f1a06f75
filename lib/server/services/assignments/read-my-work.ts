import type { AssignmentRow, WorkItem } from "../../../schemas/assignment";
import { findAssignments, findPlaces, findWaiting } from "../../db/assignments";
import type { Context } from "../context";

/** Later than any day that somebody is given. */
const NEVER = "9999";

/** The documents where something waits for the reader: what is due first, then the newest. */
export async function readMyWork({ database, actor }: Context): Promise<WorkItem[]> {
  const { prisma } = database;
  const { userId } = actor;
  const [assigned, waiting] = await Promise.all([
    findAssignments(prisma, { userId }),
    findWaiting(prisma, userId),
  ]);
  const open = assigned.filter(({ left }) => left > 0);
  const ids = new Set([...open, ...waiting].map(({ documentId }) => documentId));
  const places = await findPlaces(prisma, [...ids]);
  const countsOf = new Map(waiting.map((row) => [row.documentId, row]));
  return places
    .map(({ id, title, project }) => ({
      documentId: id,
      title,
      projectId: project.id,
      projectName: project.name,
      returned: countsOf.get(id)?.returned ?? 0,
      waiting: countsOf.get(id)?.waiting ?? 0,
      assignments: open.filter(({ documentId }) => documentId === id),
    }))
    .toSorted((one, other) => dueOf(one.assignments).localeCompare(dueOf(other.assignments)));
}

function dueOf([first]: readonly AssignmentRow[]): string {
  return first?.dueOn ?? NEVER;
}
