import { assessRisk } from "../../../flagging/risk";
import type { Outline, OutlineItem, ReadOutline } from "../../../schemas/segment";
import { SEGMENT_STATES, type SegmentState } from "../../../workflow/transition";
import type { Client } from "../../db/client";
import { findOutline, findRisks, type OutlineFilter, type RiskRow } from "../../db/outline";
import { countSegments } from "../../db/segments";
import type { Context } from "../context";
import { openDocument } from "../project-scope";
import { leavesAll, outlineFilter } from "./outline-filter";

/** The segments that a filter leaves, and the counts of the whole document. */
export async function readOutline(context: Context, input: ReadOutline): Promise<Outline> {
  const { documentId } = await openDocument(context, input.documentId, "project.read");
  const { prisma } = context.database;
  const filter = outlineFilter(input, context.actor);
  const read = input.order === "risk" ? findRiskiest : findOutline;
  if (leavesAll(filter)) {
    const items = await read(prisma, documentId, filter);
    return { items, ...count(items.map(toCounted)) };
  }
  const [items, counted] = await Promise.all([
    read(prisma, documentId, filter),
    countSegments(prisma, documentId),
  ]);
  return { items, ...count(counted) };
}

/** So many segments of a state, and how many of them have an open flag. */
interface Counted {
  readonly state: SegmentState;
  readonly count: number;
  readonly flagged: number;
}

function toCounted({ state, serious, slight }: OutlineItem): Counted {
  return { state, count: 1, flagged: serious + slight > 0 ? 1 : 0 };
}

function count(counted: readonly Counted[]): Omit<Outline, "items"> {
  const sums = { total: 0, flagged: 0 };
  const byState = new Map<SegmentState, number>(SEGMENT_STATES.map((state) => [state, 0]));
  for (const { state, count, flagged } of counted) {
    byState.set(state, (byState.get(state) ?? 0) + count);
    sums.total += count;
    sums.flagged += flagged;
  }
  return { ...sums, counts: Object.fromEntries(byState) as Outline["counts"] };
}

/** What most likely needs work first; of equals the first in the document. */
async function findRiskiest(
  client: Client,
  documentId: string,
  filter: OutlineFilter,
): Promise<OutlineItem[]> {
  const rows = await findRisks(client, documentId, filter);
  return rows
    .map((row) => ({ row, score: assessRisk(row).score }))
    .sort((one, other) => other.score - one.score)
    .map(({ row }) => toOutlineItem(row));
}

/** What a browser is told of it: small enough for a whole book. */
function toOutlineItem(row: RiskRow): OutlineItem {
  const { id, position, state, isExcluded, isDoubtful, serious, slight } = row;
  return { id, position, state, isExcluded, isDoubtful, serious, slight };
}
