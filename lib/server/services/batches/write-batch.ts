import { appendRevisions, findLastRevisions, type TextChange, updateTexts } from "../../db/batches";
import type { Client } from "../../db/client";
import { findRepaired, insertRepair, type RepairSnapshot, snapshotRows } from "../../db/repairs";
import { AppError } from "../../errors";
import type { FoundFlags } from "../segments/find-flags";
import { replaceFoundFlags } from "../segments/replace-found-flags";
import { editChange, type SegmentBefore } from "../segments/write-target";

/** A segment's text to be written with others, and what the checks say of it. */
export interface TextToWrite {
  readonly before: SegmentBefore;
  readonly target: string;
  readonly found: FoundFlags;
}

/** Texts that one person changes in one step. */
export interface TextsToWrite {
  readonly documentId: string;
  readonly userId: string;
  readonly kind: string;
  readonly texts: readonly TextToWrite[];
  /** Comments that were added with them, and threads that those opened again. */
  readonly talk?: Pick<RepairSnapshot, "addedComments" | "reopenedThreads">;
}

/**
 * Writes many texts, each as an edit of the person's, on a transaction that has their rows locked: states, revisions and
 * flags as after a draft is saved. Gives the id of the step, which `undoRepair` takes back as a whole.
 */
export async function writeBatch(
  client: Client,
  { documentId, userId, kind, texts, talk = {} }: TextsToWrite,
): Promise<string> {
  const ids = texts.map(({ before }) => before.id);
  const rows = await snapshotRows(client, ids);
  const changes = texts.map(({ before, target }) => toChange(before, target, userId));
  const edit = { editedById: userId, editedAt: new Date() };
  const changed = await updateTexts(client, changes, edit);
  if (changed < texts.length) throw new AppError("conflict", "preview-outdated");
  await keepTexts(
    client,
    texts.map(({ before }) => before),
  );
  await replaceFoundFlags(client, documentId, {
    found: texts.map(({ before, found }) => ({ segmentId: before.id, found })),
    isEdit: true,
  });
  return insertRepair(client, {
    documentId,
    actorId: userId,
    kind,
    before: { rows, created: [], retired: [], comments: [], ...talk },
    after: await findRepaired(client, documentId, ids),
  });
}

function toChange(before: SegmentBefore, target: string, userId: string): TextChange {
  const { id, version } = before;
  const { state, origin } = editChange(before, { text: target, userId, isFromMemory: false });
  // The machine's own words stay the machine's.
  return { id, version, target, state, origin: origin === "mt" ? "mt" : "batch" };
}

/** Keeps the texts that are replaced, unless they are the newest in their histories already. */
async function keepTexts(client: Client, replaced: readonly SegmentBefore[]): Promise<void> {
  const written = replaced.filter(({ editedAt }) => editedAt !== null);
  const last = await findLastRevisions(
    client,
    written.map(({ id }) => id),
  );
  const revisions = written.flatMap((before) => {
    const { id: segmentId, target: text, state, origin, editedById: authorId } = before;
    const newest = last.get(segmentId);
    if ((newest?.text ?? before.machineTarget) === text) return [];
    return [{ segmentId, text, state, origin, authorId, number: (newest?.number ?? 0) + 1 }];
  });
  await appendRevisions(client, revisions);
}
