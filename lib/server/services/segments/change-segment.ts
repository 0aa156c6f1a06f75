import type { SegmentRow } from "../../../schemas/segment";
import { type AuditRecord, insertAudit } from "../../db/audit";
import type { Client } from "../../db/client";
import { findSegment, findSegmentRow, type SegmentChange, updateSegment } from "../../db/segments";
import { AppError } from "../../errors";
import type { Context } from "../context";
import type { SegmentScope } from "../project-scope";
import { toSegmentRow } from "./segment-row";
import type { SegmentBefore } from "./write-target";

/** One write to a segment, in the steps that every one of them has. */
export interface SegmentWrite {
  readonly scope: SegmentScope;
  /** The version that the person saw. */
  readonly version: number;
  /** Reads the segment, refuses or says what changes; undefined when nothing would. */
  readonly plan: (client: Client, before: SegmentBefore) => Promise<PlannedChange | undefined>;
  /** Whether the segment stands as this very write left it: an answer was lost, and the write is sent again. */
  readonly isRepeated?: (before: SegmentBefore) => boolean;
}

/** What a write does. */
export interface PlannedChange {
  readonly change: SegmentChange;
  readonly audit: Pick<AuditRecord, "action" | "details">;
  /** What else changes with the segment: revisions, flags. */
  readonly alongside?: (client: Client) => Promise<void>;
}

/**
 * Makes one write to a segment: its version is compared, the change made and told of in one transaction.
 * @returns the row as it is afterwards.
 * @throws {AppError} conflict `stale-version`, with the row of now as `current`, when somebody was faster.
 */
export async function changeSegment(context: Context, write: SegmentWrite): Promise<SegmentRow> {
  const { segmentId, documentId, projectId } = write.scope;
  const isDone: boolean = await context.database.prisma.$transaction(async (client) => {
    const before = await findSegment(client, segmentId);
    if (before.version !== write.version) return write.isRepeated?.(before) ?? false;
    const planned = await write.plan(client, before);
    if (!planned) return true;
    const key = { id: segmentId, version: write.version };
    if (!(await updateSegment(client, key, planned.change))) return false;
    await planned.alongside?.(client);
    const actorId = context.actor.userId;
    await insertAudit(client, { ...planned.audit, actorId, projectId, documentId, segmentId });
    return true;
  });
  const row = toSegmentRow(await findSegmentRow(context.database.prisma, segmentId));
  if (!isDone) throw new AppError("conflict", "stale-version", { current: row });
  return row;
}
