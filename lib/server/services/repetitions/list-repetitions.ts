import { MAX_PLACES } from "../../../schemas/fixes";
import type { FoundRepetitions, ListRepetitions } from "../../../schemas/repetitions";
import { findRepetitions } from "../../db/repetitions";
import { findSegment } from "../../db/segments";
import type { Context } from "../context";
import { openSegment } from "../project-scope";
import { stateAfterEdit } from "../segments/write-target";

/** The other segments of a document that have the source of one, with what its target would do to them; nothing is written. */
export async function listRepetitions(
  context: Context,
  input: ListRepetitions,
): Promise<FoundRepetitions> {
  const { segmentId } = await openSegment(context, input.segmentId, "segment.edit");
  const { prisma } = context.database;
  const { target, version } = await findSegment(prisma, segmentId);
  const all = await findRepetitions(prisma, segmentId);
  const others = all.filter((row) => row.target !== target);
  return {
    target,
    version,
    same: all.length - others.length,
    total: others.length,
    segments: others.slice(0, MAX_PLACES).map((row) => ({
      id: row.id,
      number: row.position + 1,
      version: row.version,
      state: row.state,
      becomes: stateAfterEdit(row, context.actor.userId),
      target: row.target,
    })),
  };
}
