import {
  type ChangePlaces,
  type ListChangePlaces,
  MAX_DECISIONS,
} from "../../../schemas/decisions";
import type { Context } from "../context";
import { openDocument } from "../project-scope";
import { changedSubmissions } from "./known-changes";

/** The submissions of a document that have a change, in its order, each with how many others it has. */
export async function listChangePlaces(
  context: Context,
  input: ListChangePlaces,
): Promise<ChangePlaces> {
  const { documentId } = await openDocument(context, input.documentId, "segment.decide");
  const submissions = await changedSubmissions(context.database.prisma, documentId);
  return submissions
    .filter(({ changes }) => changes.some(({ key }) => key === input.key))
    .slice(0, MAX_DECISIONS)
    .map(({ id, position, changes }) => ({ id, position, others: changes.length - 1 }));
}
