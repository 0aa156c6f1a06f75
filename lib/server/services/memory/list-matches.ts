import { rankMatches } from "../../../memory/rank-matches";
import { type ListMatches, type MemoryMatches, MOST_MATCHES } from "../../../schemas/memory";
import { findAskedSegment, findCandidates } from "../../db/memory";
import { countRepetitions } from "../../db/repetitions";
import type { Context } from "../context";
import { openSegment } from "../project-scope";
import { toEntryRow } from "./entry-row";

/** What the memory of a segment's project has that is like its source, the likest first. */
export async function listMatches(context: Context, input: ListMatches): Promise<MemoryMatches> {
  const { segmentId, projectId } = await openSegment(context, input.segmentId, "project.read");
  const { prisma } = context.database;
  const asked = await findAskedSegment(prisma, segmentId);
  // An addition has no source to be like.
  if (!asked || asked.source === "") return { matches: [], repetitions: 0 };
  const [candidates, repetitions] = await Promise.all([
    findCandidates(prisma, projectId, asked),
    countRepetitions(prisma, segmentId),
  ]);
  return {
    matches: rankMatches(asked, candidates)
      .slice(0, MOST_MATCHES)
      .map(({ entry, ...match }) => ({
        ...toEntryRow(entry),
        percent: match.percent,
        times: match.times,
        numbers: { asked: [...match.numbers.asked], entry: [...match.numbers.entry] },
      })),
    repetitions,
  };
}
