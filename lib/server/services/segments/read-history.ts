import * as z from "zod";
import type { ReadHistory, SegmentHistory } from "../../../schemas/segment";
import { findSegmentAudit } from "../../db/audit";
import { findRetiredInto } from "../../db/repairs";
import { findRevisions } from "../../db/revisions";
import type { Context } from "../context";
import { openSegment } from "../project-scope";

/** More happenings than a person reads about one segment. */
const EVENTS = 200;

/** The stored versions of a segment, with those of segments that were merged into it, and what happened to it. */
export async function readHistory(context: Context, input: ReadHistory): Promise<SegmentHistory> {
  const { segmentId } = await openSegment(context, input.segmentId, "project.read");
  const { prisma } = context.database;
  const ids = [segmentId, ...(await findRetiredInto(prisma, segmentId))];
  const [revisions, events] = await Promise.all([
    findRevisions(prisma, ids),
    findSegmentAudit(prisma, segmentId, EVENTS),
  ]);
  return {
    revisions: revisions.map(({ id, text, state, origin, author, createdAt }, index) => ({
      id,
      number: index + 1,
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
      ...Told.parse(details ?? {}),
    })),
  };
}

/** What an audit row of a segment may tell beside its action; other rows and older ones have other details. */
const Told = z.object({
  reason: z.string().nullable().catch(null),
  isSeen: z.boolean().nullable().catch(null),
  batch: z.number().int().nullable().catch(null),
});
