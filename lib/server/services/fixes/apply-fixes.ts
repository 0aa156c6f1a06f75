import { applyFixes as applyToText } from "../../../flagging/apply-fixes";
import type { AppliedFixes, ApplyFixes } from "../../../schemas/fixes";
import { insertAudits } from "../../db/audit";
import { FIX_ALL } from "../../db/batches";
import type { Client } from "../../db/client";
import { beginRepair } from "../../db/repairs";
import { findSegments, lockSegments } from "../../db/segments";
import { AppError } from "../../errors";
import { type TextToWrite, writeBatch } from "../batches/write-batch";
import type { Context } from "../context";
import { auditedCheck } from "../custom-checks/check-titles";
import { type DocumentScope, openDocument } from "../project-scope";
import { openChecks } from "../segments/find-flags";
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
    await lockSegments(client, documentId, ids);
    const chosen = await findChosen(client, { ...input, documentId }, ids);
    const repairId = await writeBatch(client, {
      documentId,
      userId: context.actor.userId,
      kind: FIX_ALL,
      texts: await planTexts(client, documentId, bySegment(chosen)),
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

/** The texts with their fixes made, and what the checks say of them. */
async function planTexts(
  client: Client,
  documentId: string,
  fixes: ReadonlyMap<string, readonly PlannedFix[]>,
): Promise<TextToWrite[]> {
  const findFlags = await openChecks(client, documentId);
  const texts: TextToWrite[] = [];
  for (const before of await findSegments(client, [...fixes.keys()])) {
    const { id, source } = before;
    const target = applyToText(before.target, fixes.get(id) ?? []);
    texts.push({ before, target, found: await findFlags(id, { source, target }) });
  }
  return texts;
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
