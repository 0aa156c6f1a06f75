import type { RepeatedTarget, RepeatTarget } from "../../../schemas/repetitions";
import { insertAudits } from "../../db/audit";
import { REPEAT } from "../../db/batches";
import type { Client } from "../../db/client";
import { beginRepair } from "../../db/repairs";
import { findRepetitions } from "../../db/repetitions";
import { findSegment, lockSegment } from "../../db/segments";
import { AppError } from "../../errors";
import { othersTurn } from "../../others-turn";
import { lockPlanned, type PlannedText } from "../batches/lock-planned";
import { type TextToWrite, writeBatch } from "../batches/write-batch";
import type { Context } from "../context";
import { openSegment, type SegmentScope } from "../project-scope";
import { openChecks } from "../segments/find-flags";

/**
 * Gives the target of a segment to others of its document that have the same source: each as an edit of the person's, all of them as one
 * step, which is taken back as a whole. What is no longer as the person saw it is left as it is, and named.
 * @throws {AppError} conflict `preview-outdated` when the segment itself was changed.
 */
export async function repeatTarget(context: Context, input: RepeatTarget): Promise<RepeatedTarget> {
  const scope = await openSegment(context, input.segmentId, "segment.edit");
  const { documentId, segmentId } = scope;
  const { prisma } = context.database;
  const { source, target } = await findSegment(prisma, segmentId);
  const planned = await planTexts(prisma, documentId, { input, source, target });
  return prisma.$transaction(async (client): Promise<RepeatedTarget> => {
    await beginRepair(client, documentId);
    await lockSegment(client, segmentId);
    const now = await findSegment(client, segmentId);
    if (now.version !== input.version) throw new AppError("conflict", "preview-outdated");
    const asked = new Set(input.segments.map(({ id }) => id));
    const rows = (await findRepetitions(client, segmentId)).filter(({ id }) => asked.has(id));
    const there = new Set(rows.map(({ id }) => id));
    const { texts } = await lockPlanned(
      client,
      documentId,
      planned.filter(({ id }) => there.has(id)),
    );
    const written = new Set(texts.map(({ before }) => before.id));
    const left = rows.flatMap(({ id, position }) => (written.has(id) ? [] : [position + 1]));
    if (texts.length === 0) return { repairId: null, segments: 0, left };
    const { userId } = context.actor;
    const repairId = await writeBatch(client, { documentId, userId, kind: REPEAT, texts });
    await tell(client, context, { scope, repairId, number: now.position + 1, texts });
    return { repairId, segments: texts.length, left };
  });
}

interface Repeating {
  readonly input: RepeatTarget;
  readonly source: string;
  readonly target: string;
}

/** What the checks say of the target in each place, before anything is locked. */
async function planTexts(
  client: Client,
  documentId: string,
  { input, source, target }: Repeating,
): Promise<PlannedText[]> {
  const findFlags = await openChecks(client, documentId);
  const planned: PlannedText[] = [];
  for (const { id, version } of input.segments) {
    planned.push({ id, version, target, found: await findFlags(id, { source, target }) });
    await othersTurn();
  }
  return planned;
}

interface Repeated {
  readonly scope: SegmentScope;
  readonly repairId: string;
  /** Of the segment whose target was given to others, from 1. */
  readonly number: number;
  readonly texts: readonly TextToWrite[];
}

/** Each segment's own history tells of it. */
async function tell(
  client: Client,
  { actor }: Context,
  { scope: { projectId, documentId }, repairId, number, texts }: Repeated,
): Promise<void> {
  await insertAudits(
    client,
    texts.map(({ before }) => ({
      actorId: actor.userId,
      action: "batch.repeat",
      projectId,
      documentId,
      segmentId: before.id,
      details: { repairId, number, from: before.state, batch: texts.length },
    })),
  );
}
