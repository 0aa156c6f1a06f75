import { exchangeTargets, isStranded } from "../../../alignment/exchange-targets";
import type { MoveBlock } from "../../../schemas/move-block";
import type { RepairedAlignment } from "../../../schemas/repair";
import type { Client } from "../../db/client";
import { beginRepair, findRowsById, type RepairableSegment, type RowPlace } from "../../db/repairs";
import { lockSegments } from "../../db/segments";
import { AppError } from "../../errors";
import type { Context } from "../context";
import { openDocument } from "../project-scope";
import { answerRepair, type RepairOutcome } from "./answer-repair";
import { applyPlan } from "./apply-plan";
import type { PlannedRow } from "./plan-repair";

/**
 * Moves the targets of a block of rows against the sources, as one repair. A row goes with its target, so that its history, comments,
 * flags and dismissals do; the sources stay in their places. An approval was of another link: it drops to submitted.
 * @throws {AppError} conflict `stale-version` with the row of now as `current`, or `rows-moved` when they are no such blocks any more;
 * invalid `text-without-source`.
 */
export async function moveBlock(context: Context, input: MoveBlock): Promise<RepairedAlignment> {
  const scope = await openDocument(context, input.documentId, "segment.edit");
  const { documentId } = scope;
  const { prisma } = context.database;
  const done = await prisma.$transaction(async (client): Promise<RepairOutcome> => {
    await beginRepair(client, documentId);
    const { upper, lower, stale } = await stretchesOf(client, { ...input, documentId });
    if (stale) return { stale };
    const rows = [...upper, ...lower];
    const { plan, places } = planExchange(upper, lower);
    return applyPlan(client, context, { scope, kind: "move-block", rows, plan, places });
  });
  return answerRepair(prisma, done);
}

/** Both stretches as they are now, locked, the upper one first. */
async function stretchesOf(client: Client, { documentId, block, displaced }: MoveBlock) {
  const seen = [...block, ...displaced];
  const ids = seen.map(({ id }) => id);
  await lockSegments(client, documentId, ids);
  const found = await findRowsById(client, documentId, ids);
  const rowById = new Map(found.map((row) => [row.id, row]));
  const [one, other] = [block, displaced].map((stretch) =>
    stretch.flatMap(({ id }) => rowById.get(id) ?? []),
  );
  if (!one || !other || found.length < seen.length) throw moved();
  const [upper, lower] = startOf(one) < startOf(other) ? [one, other] : [other, one];
  const isTouching = startOf(upper) + upper.length === startOf(lower);
  const canExchange = isTouching || upper.length === lower.length;
  if (!isStretch(upper) || !isStretch(lower) || !canExchange) throw moved();
  const stale = seen.find(({ id, version }) => rowById.get(id)?.version !== version)?.id;
  return { upper, lower, stale };
}

const startOf = (rows: readonly RepairableSegment[]) => rows[0]?.position ?? -1;
const isStretch = (rows: readonly RepairableSegment[]) =>
  rows.every(({ position }, index) => position === startOf(rows) + index);
const moved = () => new AppError("conflict", "rows-moved");

/** Each target's row with the source of its new place. */
function planExchange(
  upper: readonly RepairableSegment[],
  lower: readonly RepairableSegment[],
): { plan: PlannedRow[]; places: RowPlace[] } {
  const texts = exchangeTargets(upper, lower, { isAtStart: startOf(upper) === 0 });
  if (texts.some(isStranded)) throw new AppError("invalid", "text-without-source");
  const carriers = [...lower, ...upper];
  const plan = carriers.flatMap((from, index): PlannedRow[] => {
    const text = texts[index];
    return text ? [{ from, texts: text, donors: [from] }] : [];
  });
  const places = [...upper, ...lower].flatMap(({ position, paragraph }, index): RowPlace[] => {
    const id = carriers[index]?.id;
    return id === undefined ? [] : [{ id, position, paragraph }];
  });
  return { plan, places };
}
