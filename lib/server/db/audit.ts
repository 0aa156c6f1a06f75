import type { Client } from "./client";
import type { Prisma } from "./generated/client";

/** What is told of one change. */
export interface AuditRecord {
  readonly actorId: string | null;
  /** noun.verb, such as `segment.approve`. */
  readonly action: string;
  readonly projectId?: string;
  readonly documentId?: string;
  readonly segmentId?: string;
  readonly details?: Prisma.InputJsonObject;
}

/** Writes the audit row of a change: called on the transaction that makes it. */
export async function insertAudit(client: Client, record: AuditRecord): Promise<void> {
  await client.auditRow.create({ data: record });
}

/** PostgreSQL takes 32,767 parameters a statement: an audit row is fewer than ten. */
const ROWS_A_STATEMENT = 1_000;

/** Writes the audit rows of many changes at once. */
export async function insertAudits(client: Client, records: AuditRecord[]): Promise<void> {
  for (let at = 0; at < records.length; at += ROWS_A_STATEMENT) {
    await client.auditRow.createMany({ data: records.slice(at, at + ROWS_A_STATEMENT) });
  }
}

/** The audit log, newest first: ids are UUID version 7, so their order is that of time. */
export function findAudit(
  client: Client,
  { before, action, limit }: { before?: string; action?: string; limit: number },
) {
  return client.auditRow.findMany({
    where: { ...(before && { id: { lt: before } }), ...(action && { action }) },
    orderBy: { id: "desc" },
    take: limit,
    include: { actor: { select: { id: true, name: true } } },
  });
}

/** What happened to one segment, newest first. */
export function findSegmentAudit(client: Client, segmentId: string, limit: number) {
  return client.auditRow.findMany({
    where: { segmentId },
    orderBy: { id: "desc" },
    take: limit,
    include: { actor: { select: { id: true, name: true } } },
  });
}
