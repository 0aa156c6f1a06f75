import type { ExportScope } from "../../schemas/export";
import type { SegmentState } from "../../workflow/transition";
import type { Client } from "./client";
import { Prisma, type PrismaClient } from "./generated/client";
import { ALL_OPEN_FLAGS, SERIOUS_FLAGS, SHOWN_FLAGS } from "./open-flag";

/** A segment as it is exported, with what the gate asks of it. */
export interface ExportRow {
  readonly id: string;
  readonly position: number;
  readonly paragraph: number;
  readonly source: string;
  readonly machineTarget: string;
  readonly target: string;
  readonly targetGap: string;
  readonly state: SegmentState;
  readonly origin: "mt" | "tm" | "human" | "ai" | "batch";
  readonly version: number;
  readonly isExcluded: boolean;
  readonly confidence: number;
  readonly sourceWords: number;
  readonly returnReason: string | null;
  /** Names of people, as they are now. */
  readonly submittedById: string | null;
  readonly submittedBy: string | null;
  readonly decidedById: string | null;
  readonly decidedBy: string | null;
  readonly decidedAt: Date | null;
  /** Whether a critical or major flag is open. */
  readonly hasSeriousFlag: boolean;
}

/** Segments that are read at once: a thousand of them are some hundred kilobytes. */
const PAGE = 2_000;

const SNAPSHOT_MS = 300_000;

/** Reads with several queries what stands at one moment, whatever is written meanwhile. */
export function readAtOneMoment<Result>(
  prisma: PrismaClient,
  read: (client: Client) => Promise<Result>,
): Promise<Result> {
  return prisma.$transaction(read, { isolationLevel: "RepeatableRead", timeout: SNAPSHOT_MS });
}

/** The segments of a document that a scope leaves, in order, some thousand at a time. Within `readAtOneMoment`, none is missed or read twice. */
export async function* eachExportPage(
  client: Client,
  documentId: string,
  scope: ExportScope = "all",
): AsyncGenerator<readonly ExportRow[]> {
  let after = -1;
  for (;;) {
    const page: ExportRow[] = await client.$queryRaw`
      SELECT s."id", s."position", s."paragraph", s."source", s."machineTarget", s."target", s."targetGap",
        s."state"::text AS "state", s."origin"::text AS "origin", s."version", s."isExcluded", s."confidence",
        s."sourceWords", s."returnReason", s."submittedById", a."name" AS "submittedBy", s."decidedById",
        b."name" AS "decidedBy", s."decidedAt",
        ${SERIOUS_FLAGS} > 0 AS "hasSeriousFlag"
      FROM "segments" s LEFT JOIN "users" a ON a."id" = s."submittedById" LEFT JOIN "users" b ON b."id" = s."decidedById"
      WHERE s."documentId" = ${documentId}::uuid AND s."position" > ${after} AND ${SCOPES[scope]}
      ORDER BY s."position" LIMIT ${PAGE}`;
    if (page.length > 0) yield page;
    if (page.length < PAGE) return;
    after = page.at(-1)?.position ?? after;
  }
}

const SCOPES: Readonly<Record<ExportScope, Prisma.Sql>> = {
  all: Prisma.sql`true`,
  approved: Prisma.sql`s."state" = 'approved'`,
  unapproved: Prisma.sql`s."state" <> 'approved'`,
  flagged: Prisma.sql`${ALL_OPEN_FLAGS} > 0`,
};

/** All segments of a document. */
export async function findExportRows(client: Client, documentId: string): Promise<ExportRow[]> {
  const rows: ExportRow[] = [];
  for await (const page of eachExportPage(client, documentId)) rows.push(...page);
  return rows;
}

/** What is found in some segments, but for what a check finds that is off. */
export function findFlagsOfSegments(client: Client, segmentIds: readonly string[]) {
  return client.flag.findMany({
    where: { segmentId: { in: [...segmentIds] }, ...SHOWN_FLAGS },
    orderBy: [{ side: "asc" }, { start: "asc" }, { end: "asc" }],
    include: {
      dismissal: { select: { reason: true, note: true } },
      rule: { select: { reason: true, note: true } },
    },
  });
}

/** What is said of some segments and not resolved, oldest first. */
export function findOpenRemarks(client: Client, segmentIds: readonly string[]) {
  return client.comment.findMany({
    where: {
      segmentId: { in: [...segmentIds] },
      OR: [{ threadId: null, resolvedAt: null }, { thread: { resolvedAt: null } }],
    },
    orderBy: { id: "asc" },
    select: { segmentId: true, body: true, author: { select: { name: true } } },
  });
}

/** How many segments of a document there are, and how many of them are approved. */
export async function countApproved(client: Client, documentId: string) {
  const [segments, approved] = await Promise.all([
    client.segment.count({ where: { documentId } }),
    client.segment.count({ where: { documentId, state: "approved" } }),
  ]);
  return { segments, approved };
}
