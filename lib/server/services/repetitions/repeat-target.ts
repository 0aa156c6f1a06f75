import type { RepeatedTarget, RepeatTarget } from "../../../schemas/repetitions";
import { REPEAT } from "../../db/batches";
import { beginRepair } from "../../db/repairs";
import { findRepetitions } from "../../db/repetitions";
import { findSegment, lockSegment } from "../../db/segments";
import { AppError } from "../../errors";
import { lockPlanned } from "../batches/lock-planned";
import { tellOfBatch } from "../batches/tell-of-batch";
import { writeBatch } from "../batches/write-batch";
import type { Context } from "../context";
import { openSegment } from "../project-scope";
import { findFlags } from "../segments/find-flags";

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
  // The texts are the same everywhere, and so is what the checks say of them.
  const { flags, unasked } = await findFlags(
    prisma,
    { id: segmentId, documentId },
    { source, target },
  );
  const planned = input.segments.map(({ id, version }) => {
    const found = { flags: flags.map((flag) => ({ ...flag, segmentId: id })), unasked };
    return { id, version, target, found };
  });
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
    const details = { repairId, number: now.position + 1 };
    await tellOfBatch(client, context, { scope, action: "batch.repeat", details, texts });
    return { repairId, segments: texts.length, left };
  });
}
