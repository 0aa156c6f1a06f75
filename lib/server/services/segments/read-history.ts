import type { ReadHistory, SegmentHistory } from "../../../schemas/segment";
import { findSegmentAudit } from "../../db/audit";
import { findRevisions } from "../../db/revisions";
import type { Context } from "../context";
import { openSegment } from "../project-scope";

/** More happenings than a person reads about one segment. */
const EVENTS = 200;

/** The stored versions of a segment and what happened to it. */
export async function readHistory(context: Context, input: ReadHistory): Promise<SegmentHistory> {
  const { segmentId } = await openSegment(context, input.segmentId, "project.read");
  const { prisma } = context.database;
  const [revisions, events] = await Promise.all([
    findRevisions(prisma, segmentId),
    findSegmentAudit(prisma, segmentId, EVENTS),
  ]);
  return {
    revisions: revisions.map(({ id, number, text, state, origin, author, createdAt }) => ({
      id,
      number,
      text,
      state,
      origin,
      author,
      at: createdAt.toISOString(),
    })),
    events: events.map(({ id, action, actor, at, details }) => ({
      id,
      action,
      by: actor,
      at: at.toISOString(),
      reason: reasonOf(details),
    })),
  };
}

function reasonOf(details: unknown): string | null {
  const hasReason = typeof details === "object" && details !== null && "reason" in details;
  return hasReason && typeof details.reason === "string" ? details.reason : null;
}
