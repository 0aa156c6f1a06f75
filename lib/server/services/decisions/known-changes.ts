import {
  type KindOfChange,
  kindsOfChange,
  withoutSharedCapital,
} from "../../../diff/kinds-of-change";
import type { ListChanges } from "../../../schemas/decisions";
import { type EditedSubmission, findEditedSubmissions } from "../../db/decisions";
import type { Context } from "../context";
import { previewKey } from "../preview-key";
import { filteredIds } from "../segments/filtered-ids";
import { readChangedTexts } from "./read-changed-texts";

/** A change of a submission as it was written, with the key that it shares with its like. */
export interface KeyedChange {
  readonly key: string;
  readonly from: string;
  readonly to: string;
}

/** A submission with what was changed in it. */
export interface ChangedSubmission extends EditedSubmission {
  readonly changes: readonly KeyedChange[];
}

/** Some documents' submissions: those of a book of 20,000 segments, two changes each, are some twenty megabytes. */
const MAX_KNOWN = 50_000;

/** What was found in a version of a segment, whose text never becomes another one. */
const known = new Map<string, readonly KeyedChange[]>();

const nameOf = ({ id, version }: { readonly id: string; readonly version: number }) =>
  `${id}:${version}`;

/**
 * The submissions of a document that a filter leaves and that differ from the machine target, each with its changes: compared once a
 * version.
 */
export async function changedSubmissions(
  context: Context,
  filter: ListChanges,
): Promise<ChangedSubmission[]> {
  const client = context.database.prisma;
  const submissions = await filteredSubmissions(context, filter);
  const changes = new Map<string, readonly KeyedChange[]>();
  const unknown: string[] = [];
  for (const submission of submissions) {
    const found = known.get(nameOf(submission));
    if (found) changes.set(submission.id, found);
    else unknown.push(submission.id);
  }
  for await (const text of readChangedTexts(client, unknown)) {
    const found = kindsOfChange(text.machineTarget, text.target).map(toKeyedChange);
    remember(nameOf(text), found);
    changes.set(text.id, found);
  }
  return submissions.map((submission) => ({
    ...submission,
    changes: changes.get(submission.id) ?? [],
  }));
}

async function filteredSubmissions(
  context: Context,
  filter: ListChanges,
): Promise<EditedSubmission[]> {
  const submissions = await findEditedSubmissions(context.database.prisma, filter.documentId);
  const ids = await filteredIds(context, filter);
  if (!ids) return submissions;
  const left = new Set(ids);
  return submissions.filter(({ id }) => left.has(id));
}

function toKeyedChange(kind: KindOfChange): KeyedChange {
  const { from, to } = withoutSharedCapital(kind);
  return { ...kind, key: previewKey([from, to]) };
}

function remember(name: string, found: readonly KeyedChange[]): void {
  known.set(name, found);
  const [oldest] = known.keys();
  if (known.size > MAX_KNOWN && oldest !== undefined) known.delete(oldest);
}
