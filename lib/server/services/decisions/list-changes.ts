import {
  type ChangeGroup,
  type ChangeGroups,
  type ListChanges,
  MAX_GROUPS,
} from "../../../schemas/decisions";
import type { Context } from "../context";
import { openDocument } from "../project-scope";
import { changedSubmissions } from "./known-changes";

/** What was changed in the same way in at least two submissions of a document, the most frequent first. */
export async function listChanges(context: Context, input: ListChanges): Promise<ChangeGroups> {
  const { documentId } = await openDocument(context, input.documentId, "segment.decide");
  const groups = new Map<string, ChangeGroup>();
  for (const { changes } of await changedSubmissions(context.database.prisma, documentId)) {
    for (const change of changes) {
      const group = groups.get(change.key) ?? { ...change, alone: 0, among: 0 };
      if (changes.length === 1) group.alone += 1;
      else group.among += 1;
      groups.set(change.key, group);
    }
  }
  const sizeOf = ({ alone, among }: ChangeGroup) => alone + among;
  const shared = [...groups.values()]
    .filter((group) => sizeOf(group) > 1)
    .sort((one, other) => other.alone - one.alone || sizeOf(other) - sizeOf(one));
  return { groups: shared.slice(0, MAX_GROUPS), total: shared.length };
}
