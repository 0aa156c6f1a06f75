import {
  type ChangePlaces,
  type ListChangePlaces,
  MAX_DECISIONS,
} from "../../../schemas/decisions";
import type { Context } from "../context";
import { openDocument } from "../project-scope";
import { changedSubmissions } from "./known-changes";

/** The submissions that a filter leaves and that have a change, in the order of the document, each with how many others it has. */
export async function listChangePlaces(
  context: Context,
  { key: asked, ...filter }: ListChangePlaces,
): Promise<ChangePlaces> {
  await openDocument(context, filter.documentId, "segment.decide");
  const submissions = await changedSubmissions(context, filter);
  return submissions
    .filter(({ changes }) => changes.some(({ key }) => key === asked))
    .slice(0, MAX_DECISIONS)
    .map(({ id, position, changes }) => ({ id, position, others: changes.length - 1 }));
}
