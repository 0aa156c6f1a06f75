import { applyFixes as applyToText } from "../../../flagging/apply-fixes";
import type { AppliedFixes, ApplyFixes } from "../../../schemas/fixes";
import { insertAudits } from "../../db/audit";
import type { Client } from "../../db/client";
import {
  beginRepair,
  FIX_ALL,
  findRepaired,
  insertRepair,
  lockRepaired,
  snapshotRows,
} from "../../db/repairs";
import { findSegments, updateSegment } from "../../db/segments";
import { AppError } from "../../errors";
import type { Context } from "../context";
import { auditedCheck } from "../custom-checks/check-titles";
import { type DocumentScope, openDocument } from "../project-scope";
import {
  editChange,
  keepReplacedText,
  recheck,
  type SegmentBefore,
} from "../segments/write-target";
import { bySegment, findPlaces, type PlannedFix, separatePlaces } from "./find-places";

/**
 * Makes the fixes that a person chose in the preview: all of them or none, each segment as an edit of that person's. One
 * step, which is taken back as a whole.
 * @throws {AppError} conflict `preview-outdated` when one of the places is no longer what it was.
 */
export async function applyFixes(context: Context, input: ApplyFixes): Promise<AppliedFixes> {
  const scope = await openDocument(context, input.documentId, "segment.edit");
  const { documentId } = scope;
  const ids = [...new Set(input.places.map(({ segmentId }) => segmentId))];
  return context.database.prisma.$transaction(async (client) => {
    await beginRepair(client, documentId);
    await lockRepaired(client, documentId, ids);
    const chosen = await findChosen(client, { ...input, documentId }, ids);
    const before = await snapshotRows(client, ids);
    const fixes = bySegment(chosen);
    for (const segment of await findSegments(client, ids)) {
      await fixSegment(client, { context, scope, segment }, fixes.get(segment.id) ?? []);
    }
    const repairId = await insertRepair(client, {
      documentId,
      actorId: context.actor.userId,
      kind: FIX_ALL,
      before: { rows: before, created: [], retired: [], comments: [] },
      after: await findRepaired(client, documentId, ids),
    });
    await tell(client, context, { scope, repairId, check: input.check, ids });
    return { repairId, places: chosen.length, segments: ids.length };
  });
}

async function findChosen(
  client: Client,
  { documentId, check, places }: ApplyFixes,
  segmentIds: readonly string[],
): Promise<PlannedFix[]> {
  const wanted = new Set(places.map(({ key }) => key));
  const found = await findPlaces(client, { documentId, check, segmentIds });
  const chosen = separatePlaces(found.filter(({ key }) => wanted.has(key)));
  const hasAll = chosen.length === wanted.size && bySegment(chosen).size === segmentIds.length;
  if (!hasAll) throw new AppError("conflict", "preview-outdated");
  return chosen;
}

interface SegmentToFix {
  readonly context: Context;
  readonly scope: DocumentScope;
  readonly segment: SegmentBefore;
}

async function fixSegment(
  client: Client,
  { context, scope, segment: before }: SegmentToFix,
  fixes: readonly PlannedFix[],
): Promise<void> {
  const { userId } = context.actor;
  const target = applyToText(before.target, fixes);
  const change = editChange(before, target, userId);
  // The machine's own words stay the machine's.
  const origin = change.origin === "mt" ? "mt" : "batch";
  const { id: segmentId, version, source } = before;
  const isDone = await updateSegment(client, { id: segmentId, version }, { ...change, origin });
  if (!isDone) throw new AppError("conflict", "preview-outdated");
  await keepReplacedText(client, before, { userId, isReplacement: true });
  await recheck(client, { ...scope, segmentId }, { source, target, isEdit: true });
}

interface FixesMade {
  readonly scope: DocumentScope;
  readonly repairId: string;
  readonly check: string;
  readonly ids: readonly string[];
}

/** Each segment's own history tells of it. */
async function tell(
  client: Client,
  { actor }: Context,
  { scope: { projectId, documentId }, repairId, check, ids }: FixesMade,
): Promise<void> {
  const name = await auditedCheck(client, projectId, check);
  await insertAudits(
    client,
    ids.map((segmentId) => ({
      actorId: actor.userId,
      action: "batch.fix",
      projectId,
      documentId,
      segmentId,
      details: { repairId, check: name, batch: ids.length },
    })),
  );
}
