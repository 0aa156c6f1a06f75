import { assessRisk } from "../../../flagging/risk";
import type { Outline, OutlineItem, ReadOutline } from "../../../schemas/segment";
import { SEGMENT_STATES } from "../../../workflow/transition";
import { findOutline, type OutlineRow } from "../../db/outline";
import { countFlaggedSegments, countSegmentsByState } from "../../db/segments";
import type { Context } from "../context";
import { openDocument } from "../project-scope";
import { outlineFilter } from "./outline-filter";

/** The segments that a filter leaves, and the counts of the whole document. */
export async function readOutline(context: Context, input: ReadOutline): Promise<Outline> {
  const { documentId } = await openDocument(context, input.documentId, "project.read");
  const { prisma } = context.database;
  const [items, states, flagged] = await Promise.all([
    findOutline(prisma, documentId, outlineFilter(input, context.actor)),
    countSegmentsByState(prisma, documentId),
    countFlaggedSegments(prisma, documentId),
  ]);
  const byState = new Map(states.map(({ state, count }) => [state, count]));
  const counts = SEGMENT_STATES.map((state) => [state, byState.get(state) ?? 0] as const);
  return {
    items: (input.order === "risk" ? byRisk(items) : items).map(toOutlineItem),
    counts: Object.fromEntries(counts) as Outline["counts"],
    flagged,
    total: states.reduce((sum, { count }) => sum + count, 0),
  };
}

/** Small enough for a whole book. */
function toOutlineItem(row: OutlineRow): OutlineItem {
  const { id, position, state, isExcluded, isDoubtful } = row;
  const serious = row.critical + row.major;
  return { id, position, state, isExcluded, isDoubtful, serious, slight: row.minor + row.neutral };
}

/** What most likely needs work first; of equals the first in the document. */
function byRisk(rows: readonly OutlineRow[]): OutlineRow[] {
  return rows
    .map((row) => ({ row, score: assessRisk({ ...row, flags: row }).score }))
    .sort((one, other) => other.score - one.score)
    .map(({ row }) => row);
}
