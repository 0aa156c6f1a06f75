import { type FindHits, type FoundHits, MAX_HITS } from "../../../schemas/replacements";
import type { Hit } from "../../../text/patterns/compile-search";
import type { Client } from "../../db/client";
import { findSearched, type SearchedRows, type SearchedSegment } from "../../db/searches";
import { othersTurn } from "../../others-turn";
import type { Context } from "../context";
import { openDocument } from "../project-scope";
import { filteredIds } from "../segments/filtered-ids";
import { stateAfterEdit } from "../segments/write-target";
import { requireSearch } from "./require-search";

/** Segments that are read at once: some hundred kilobytes. */
const CHUNK = 1_000;

/** What a pattern may cost in one segment, and in all: counts, as for a project's own checks. */
export const SEGMENT_STEPS = 10_000_000;
const DOCUMENT_STEPS = 300_000_000;
/** What a search may cost before others are answered: some hundredths of a second. */
const TURN_STEPS = 1_000_000;

/**
 * Where a text stands in a document, as far as a filter of the desk leaves its segments; nothing is written.
 * @throws {AppError} invalid `bad-search`.
 */
export async function findHits(context: Context, input: FindHits): Promise<FoundHits> {
  const { documentId } = await openDocument(context, input.documentId, "project.read");
  const { prisma } = context.database;
  const { find, like } = await requireSearch(prisma, input);
  const ids = await filteredIds(context, input);
  const segments: FoundHits["segments"] = [];
  const spent = { all: 0, turn: 0 };
  let total = 0;
  for await (const row of readRows(prisma, { documentId, side: input.side, like, ids })) {
    if (spent.all > DOCUMENT_STEPS) return { total, segments, isWhole: false };
    const budget = { steps: SEGMENT_STEPS };
    const hits = find(row.text, budget);
    spent.all += SEGMENT_STEPS - budget.steps;
    spent.turn += SEGMENT_STEPS - budget.steps;
    if (spent.turn > TURN_STEPS) {
      spent.turn = 0;
      await othersTurn();
    }
    const listed = hits.slice(0, Math.max(0, MAX_HITS - total));
    total += hits.length;
    if (listed.length > 0) segments.push(toSegment(row, listed, context.actor.userId));
  }
  return { total, segments, isWhole: true };
}

/** The segments in order, some at a time. */
async function* readRows(client: Client, rows: SearchedRows): AsyncGenerator<SearchedSegment> {
  let from = 0;
  for (;;) {
    const chunk = await findSearched(client, rows, { from, limit: CHUNK });
    yield* chunk;
    const last = chunk.at(-1);
    if (!last || chunk.length < CHUNK) return;
    from = last.position + 1;
    await othersTurn();
  }
}

function toSegment(
  row: SearchedSegment,
  hits: readonly Hit[],
  userId: string,
): FoundHits["segments"][number] {
  const { id, position, version, state } = row;
  return {
    id,
    number: position + 1,
    version,
    state,
    becomes: stateAfterEdit(row, userId),
    spans: hits.flatMap(({ start, end }) => [start, end]),
  };
}
