import type { ShowHits, ShownHit } from "../../../schemas/replacements";
import { excerptAround } from "../../../text/excerpt-around";
import { sliceSpan } from "../../../text/span";
import { findSearched } from "../../db/searches";
import type { Context } from "../context";
import { openDocument } from "../project-scope";
import { SEGMENT_STEPS } from "./find-hits";
import { requireSearch } from "./require-search";

/** What is shown on each side of a hit, in UTF-16 code units: a sentence or so. */
const REACH = 120;

/**
 * The hits of some segments, each with what stands around it and what it would become; nothing is written.
 * @throws {AppError} invalid `bad-search`.
 */
export async function showHits(context: Context, input: ShowHits): Promise<ShownHit[]> {
  const { documentId } = await openDocument(context, input.documentId, "project.read");
  const { prisma } = context.database;
  const { find } = await requireSearch(prisma, input);
  const { ids, side } = input;
  const window = { from: 0, limit: ids.length };
  const rows = await findSearched(prisma, { documentId, side, ids }, window);
  return rows.flatMap(({ id: segmentId, version, text }) =>
    find(text, { steps: SEGMENT_STEPS }).map((hit) => ({
      segmentId,
      version,
      start: hit.start,
      ...excerptAround(text, hit, REACH),
      marked: sliceSpan(text, hit),
      suggestion: hit.suggestion,
    })),
  );
}
