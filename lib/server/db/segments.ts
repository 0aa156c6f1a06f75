import type { SegmentState } from "../../workflow/transition";
import type { Client } from "./client";
import type { Prisma } from "./generated/client";
import { ALL_OPEN_FLAGS, SHOWN_FLAGS } from "./open-flag";
import { projectWithRole, scopeOfProject } from "./scopes";

const PERSON = { select: { id: true, name: true } } as const;

/** A segment with all that its row in the review desk shows. */
export const ROW_FIELDS = {
  editedBy: PERSON,
  submittedBy: PERSON,
  decidedBy: PERSON,
  flags: {
    orderBy: [{ side: "asc" }, { start: "asc" }, { end: "asc" }],
    where: SHOWN_FLAGS,
    include: {
      dismissal: { include: { user: PERSON } },
      rule: { include: { user: PERSON } },
    },
  },
  comments: {
    where: { resolvedAt: null, threadId: null },
    orderBy: { id: "asc" },
    select: { id: true, side: true, start: true, quote: true, mark: true },
  },
} as const satisfies Prisma.SegmentInclude;

/** A segment as ROW_FIELDS brings it. */
export type StoredRow = Prisma.SegmentGetPayload<{ include: typeof ROW_FIELDS }>;

/** A segment as an import makes it. */
export interface NewSegment {
  readonly id: string;
  readonly documentId: string;
  readonly position: number;
  readonly source: string;
  readonly machineTarget: string;
  readonly target: string;
  readonly targetGap: string;
  readonly paragraph: number;
  readonly confidence: number;
  readonly sourceWords: number;
  /** What the file says beside the text. */
  readonly notes?: string[];
  readonly fileState?: SegmentState;
  readonly state?: SegmentState;
  /** Who answers for what a file says was submitted. */
  readonly submittedById?: string;
}

/** The document and project of a segment, with one person's role; only of a document that is ready. */
export async function findSegmentScope(client: Client, segmentId: string, userId: string) {
  const segment = await client.segment.findUnique({
    where: { id: segmentId, document: { readyAt: { not: null } } },
    select: {
      id: true,
      documentId: true,
      document: { select: { project: projectWithRole(userId) } },
    },
  });
  if (!segment?.documentId || !segment.document) return undefined;
  return {
    segmentId: segment.id,
    documentId: segment.documentId,
    ...scopeOfProject(segment.document.project),
  };
}

/** One row. */
export function findSegmentRow(client: Client, segmentId: string): Promise<StoredRow> {
  return client.segment.findUniqueOrThrow({ where: { id: segmentId }, include: ROW_FIELDS });
}

/** Rows by their ids, in the order of the document. */
export function findSegmentRowsById(client: Client, ids: string[]): Promise<StoredRow[]> {
  return client.segment.findMany({
    where: { id: { in: ids } },
    orderBy: { position: "asc" },
    include: ROW_FIELDS,
  });
}

/** The rows of a window of positions, in order. */
export function findSegmentRows(
  client: Client,
  documentId: string,
  window: { from: number; to: number },
): Promise<StoredRow[]> {
  return client.segment.findMany({
    where: { documentId, position: { gte: window.from, lt: window.to } },
    orderBy: { position: "asc" },
    include: ROW_FIELDS,
  });
}

/** The columns that a verb reads before it decides. */
const BEFORE_FIELDS = {
  id: true,
  position: true,
  source: true,
  machineTarget: true,
  target: true,
  state: true,
  origin: true,
  version: true,
  isExcluded: true,
  link: true,
  returnReason: true,
  editedById: true,
  editedAt: true,
  submittedById: true,
  submittedAt: true,
  decidedById: true,
} as const satisfies Prisma.SegmentSelect;

/** A segment as a verb reads it before it decides. */
export function findSegment(client: Client, segmentId: string) {
  return client.segment.findUniqueOrThrow({ where: { id: segmentId }, select: BEFORE_FIELDS });
}

/** Many segments as a verb reads them before it decides. */
export function findSegments(client: Client, ids: string[]) {
  return client.segment.findMany({ where: { id: { in: ids } }, select: BEFORE_FIELDS });
}

/** Keeps everybody else from writing a segment, its flags and its history until the transaction ends. */
export async function lockSegment(client: Client, segmentId: string): Promise<void> {
  await client.$queryRaw`SELECT 1 FROM "segments" WHERE "id" = ${segmentId}::uuid FOR UPDATE`;
}

/** The same for segments of a document, in its order: two who lock some of the same wait for one another, and never for ever. */
export async function lockSegments(
  client: Client,
  documentId: string,
  ids: readonly string[],
): Promise<void> {
  await client.$queryRaw`SELECT 1 FROM "segments" WHERE "documentId" = ${documentId}::uuid
    AND "id" = ANY(${[...ids]}::uuid[]) ORDER BY "position" FOR UPDATE`;
}

/** The segments among `ids` that belong to the document, as a batch needs them. */
export function findSegmentsOfDocument(client: Client, documentId: string, ids: string[]) {
  return client.segment.findMany({
    where: { documentId, id: { in: ids } },
    orderBy: { position: "asc" },
    select: {
      id: true,
      position: true,
      state: true,
      version: true,
      source: true,
      target: true,
      isExcluded: true,
      submittedById: true,
    },
  });
}

/** What a verb changes of a segment. */
export interface SegmentChange {
  readonly target?: string;
  readonly state?: SegmentState;
  readonly origin?: "mt" | "tm" | "human" | "batch";
  readonly isExcluded?: boolean;
  readonly link?: "accepted" | "doubtful" | "moved" | null;
  readonly returnReason?: string | null;
  readonly editedById?: string;
  readonly editedAt?: Date;
  readonly submittedById?: string;
  readonly submittedAt?: Date;
  readonly decidedById?: string | null;
  readonly decidedAt?: Date | null;
}

/** Changes a segment if it still has the version that the change is based on; false when it does not. */
export async function updateSegment(
  client: Client,
  { id, version }: { id: string; version: number },
  change: SegmentChange,
): Promise<boolean> {
  const { count } = await client.segment.updateMany({
    where: { id, version },
    data: { ...change, decisionBatchId: null, version: { increment: 1 } },
  });
  return count === 1;
}

/** Stores the segments of a document that is being imported: as one JSON parameter, five times as fast as `createMany`. */
export async function insertSegments(client: Client, segments: NewSegment[]): Promise<void> {
  await client.$executeRaw`
    INSERT INTO "segments" ("id", "documentId", "position", "source", "machineTarget", "target", "targetGap",
      "paragraph", "confidence", "sourceWords", "notes", "fileState", "state", "submittedById", "submittedAt")
    SELECT "id", "documentId", "position", "source", "machineTarget", "target", "targetGap",
      "paragraph", "confidence", "sourceWords", coalesce("notes", '{}'), "fileState", coalesce("state", 'initial'),
      "submittedById", CASE WHEN "submittedById" IS NULL THEN NULL ELSE now() END
    FROM jsonb_populate_recordset(NULL::"segments", ${JSON.stringify(segments)}::jsonb)`;
}

/** Where a segment stands in a document; undefined when it does not. */
export async function findPosition(
  client: Client,
  documentId: string,
  segmentId: string,
): Promise<number | undefined> {
  const found = await client.segment.findUnique({
    where: { id: segmentId, documentId },
    select: { position: true },
  });
  return found?.position;
}

/** How many segments of a document stand in each state, and how many of these have an open flag. */
export function countSegments(client: Client, documentId: string) {
  return client.$queryRaw<{ state: SegmentState; count: number; flagged: number }[]>`
    SELECT s."state"::text AS "state", count(*)::int AS "count",
      (count(*) FILTER (WHERE ${ALL_OPEN_FLAGS} > 0))::int AS "flagged"
    FROM "segments" s WHERE s."documentId" = ${documentId}::uuid GROUP BY s."state"`;
}
