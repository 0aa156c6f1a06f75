import type { RepairAlignment } from "../../../schemas/repair";
import type { Client } from "../../db/client";
import {
  countRows,
  findEmptyTarget,
  findPosition,
  lockRows,
  type RepairableSegment,
} from "../../db/repairs";
import { AppError } from "../../errors";

/** The most rows that an inserted target moves: a slip that goes on longer is a case for moving a block. */
const MAX_INSERT = 200;

/**
 * The rows that a repair changes, locked, in the order of the document.
 * @throws {AppError} conflict `rows-moved` when they are not where the person saw them; invalid `no-gap-below`.
 */
export async function rowsToRepair(
  client: Client,
  repair: RepairAlignment,
): Promise<RepairableSegment[]> {
  const { documentId, kind, segment, other } = repair;
  const at = await positionOf(client, documentId, segment.id);
  if (kind === "insert") return lockRows(client, documentId, await insertRange(client, repair, at));
  if (kind === "split" || kind === "unlink" || !other) return lockOne(client, documentId, at);
  const otherAt = await positionOf(client, documentId, other.id);
  const [first, second] = at < otherAt ? [at, otherAt] : [otherAt, at];
  const expected = kind === "move-up" ? at - 1 : at + 1;
  if (kind === "relink" ? otherAt === at : otherAt !== expected) throw moved();
  return [
    ...(await lockOne(client, documentId, first)),
    ...(await lockOne(client, documentId, second)),
  ];
}

function lockOne(client: Client, documentId: string, position: number) {
  return lockRows(client, documentId, { from: position, to: position + 1 });
}

async function positionOf(client: Client, documentId: string, id: string): Promise<number> {
  const position = await findPosition(client, documentId, id);
  if (position === undefined) throw moved();
  return position;
}

async function insertRange(client: Client, { documentId }: RepairAlignment, from: number) {
  const gap = await findEmptyTarget(client, documentId, from + 1);
  const to = gap === undefined ? await countRows(client, documentId) : gap + 1;
  if (to - from > MAX_INSERT) throw new AppError("invalid", "no-gap-below", { limit: MAX_INSERT });
  return { from, to };
}

const moved = () => new AppError("conflict", "rows-moved");
