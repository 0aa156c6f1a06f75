import type { LastDecision } from "../../schemas/decisions";
import type { SegmentState } from "../../workflow/transition";
import type { Client } from "./client";
import { SERIOUS_FLAGS } from "./open-flag";
import { readLines } from "./packed-lines";

/** A segment as a decision on many reads it. */
export interface SegmentToDecide {
  readonly id: string;
  readonly position: number;
  readonly state: SegmentState;
  readonly version: number;
  readonly source: string;
  readonly target: string;
  readonly isExcluded: boolean;
  readonly submittedById: string | null;
  readonly sourceWords: number;
  /** Open flags that are critical or major. */
  readonly serious: number;
}

/** The segments among `ids` that belong to the document, in its order. */
export function findSegmentsToDecide(
  client: Client,
  documentId: string,
  ids: readonly string[],
): Promise<SegmentToDecide[]> {
  return client.$queryRaw<SegmentToDecide[]>`
    SELECT s."id", s."position", s."state"::text AS "state", s."version", s."source", s."target", s."isExcluded",
      s."submittedById", s."sourceWords",
      ${SERIOUS_FLAGS} AS "serious"
    FROM "segments" s WHERE s."documentId" = ${documentId}::uuid AND s."id" = ANY(${[...ids]}::uuid[])
    ORDER BY s."position"`;
}

/** What one step makes of many segments. */
export interface StoredDecision {
  readonly batchId: string;
  readonly state: "approved" | "returned";
  readonly returnReason: string | null;
  readonly decidedById: string;
}

/** Stores a decision on segments that are locked. */
export async function storeDecision(
  client: Client,
  ids: readonly string[],
  { batchId, ...decision }: StoredDecision,
): Promise<void> {
  await client.segment.updateMany({
    where: { id: { in: [...ids] } },
    data: {
      ...decision,
      decidedAt: new Date(),
      decisionBatchId: batchId,
      version: { increment: 1 },
    },
  });
}

/** The segments of a document that still stand as a step left them, locked until the transaction ends. */
export function lockDecided(client: Client, documentId: string, batchId: string) {
  return client.$queryRaw<{ id: string; state: SegmentState; decidedById: string | null }[]>`
    SELECT "id", "state"::text AS "state", "decidedById" FROM "segments"
    WHERE "documentId" = ${documentId}::uuid AND "state" IN ('approved', 'returned')
      AND "decisionBatchId" = ${batchId}::uuid
    ORDER BY "position" FOR UPDATE`;
}

/** Lets segments that are locked wait for a decision again. */
export async function withdrawDecision(client: Client, ids: readonly string[]): Promise<void> {
  await client.segment.updateMany({
    where: { id: { in: [...ids] } },
    data: {
      state: "submitted",
      returnReason: null,
      decidedById: null,
      decidedAt: null,
      decisionBatchId: null,
      version: { increment: 1 },
    },
  });
}

/** A person's newest decision in a document that still stands; null when none does. */
export async function findLastDecision(
  client: Client,
  { documentId, userId }: { readonly documentId: string; readonly userId: string },
): Promise<LastDecision | null> {
  const found = await client.segment.findFirst({
    where: { documentId, decidedById: userId, state: { in: ["approved", "returned"] } },
    orderBy: [{ decidedAt: { sort: "desc", nulls: "last" } }, { position: "desc" }],
    select: { id: true, position: true, version: true, decisionBatchId: true },
  });
  if (!found) return null;
  const { id: segmentId, position, version, decisionBatchId: batchId } = found;
  return { segmentId, version, batchId, number: position + 1 };
}

/** A submission whose target is no longer the machine's. */
export interface EditedSubmission {
  readonly id: string;
  readonly position: number;
  readonly version: number;
}

/** The submissions of a document that somebody edited, in its order, without their texts; as one text, as the outline. */
export async function findEditedSubmissions(
  client: Client,
  documentId: string,
): Promise<EditedSubmission[]> {
  const lines = readLines(
    await client.$queryRaw`
      SELECT string_agg(concat_ws(',', "id", "position", "version"), ';' ORDER BY "position") AS "lines" FROM "segments"
      WHERE "documentId" = ${documentId}::uuid AND "state" = 'submitted' AND "target" <> "machineTarget"`,
  );
  return lines.map(([id = "", position, version]) => ({
    id,
    position: Number(position),
    version: Number(version),
  }));
}

/** What a submission has become of the machine's text, in one of its versions. */
export interface ChangedText {
  readonly id: string;
  readonly version: number;
  readonly machineTarget: string;
  readonly target: string;
}

/** The texts of some segments, with the versions that have them. */
export function findChangedTexts(client: Client, ids: readonly string[]): Promise<ChangedText[]> {
  return client.segment.findMany({
    where: { id: { in: [...ids] } },
    select: { id: true, version: true, machineTarget: true, target: true },
  });
}
