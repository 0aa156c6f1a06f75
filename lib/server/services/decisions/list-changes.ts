import { plainerOf } from "../../../diff/kinds-of-change";
import {
  type ChangeGroup,
  type ChangeGroups,
  type ListChanges,
  MAX_GROUPS,
} from "../../../schemas/decisions";
import type { Context } from "../context";
import { openDocument } from "../project-scope";
import { changedSubmissions } from "./known-changes";

/** What was changed in the same way in at least two of a document's submissions that a filter leaves, the most frequent first. */
export async function listChanges(context: Context, input: ListChanges): Promise<ChangeGroups> {
  await openDocument(context, input.documentId, "segment.decide");
  const groups = new Map<string, ChangeGroup>();
  for (const { changes } of await changedSubmissions(context, input)) {
    for (const change of changes) {
      const { alone, among, ...shown } = groups.get(change.key) ?? {
        ...change,
        alone: 0,
        among: 0,
      };
      const isAlone = changes.length === 1;
      groups.set(change.key, {
        ...plainerOf(shown, change),
        alone: isAlone ? alone + 1 : alone,
        among: isAlone ? among : among + 1,
      });
    }
  }
  const sizeOf = ({ alone, among }: ChangeGroup) => alone + among;
  const shared = [...groups.values()]
    .filter((group) => sizeOf(group) > 1)
    .sort((one, other) => other.alone - one.alone || sizeOf(other) - sizeOf(one));
  return { groups: shared.slice(0, MAX_GROUPS), total: shared.length };
}
