import type { Client } from "../../db/client";
import {
  countRows,
  findConfirmedAround,
  findPosition,
  type findRows,
  type RepairableSegment,
} from "../../db/repairs";
import { AppError } from "../../errors";

/** More rows than a person looks through in a preview; aligned in a fraction of a second. */
const MAX_ROWS = 300;
/** Both sides together, in UTF-16 code units: as many rows of 100 words a side. */
const MAX_LENGTH = 400_000;

/** The rows between two confirmed links. */
export interface RealignRange {
  readonly rows: readonly RepairableSegment[];
  /** The positions of the confirmed links; undefined at either end of the document. */
  readonly above: number | undefined;
  readonly below: number | undefined;
  /** The row under the last one: the confirmed link. */
  readonly rowBelow: RepairableSegment | undefined;
}

/**
 * The rows around a segment, up to the nearest links that somebody accepted or approved; `read` locks them, or only looks.
 * @throws {AppError} not-found; invalid `link-confirmed` when it is one itself, `too-far-between` when too much lies between.
 */
export async function rowsToRealign(
  client: Client,
  { documentId, segmentId }: { readonly documentId: string; readonly segmentId: string },
  read: typeof findRows,
): Promise<RealignRange> {
  const position = await findPosition(client, documentId, segmentId);
  if (position === undefined) throw new AppError("not-found", "not-found");
  const { above, isHere, below } = await findConfirmedAround(client, documentId, position);
  if (isHere) throw new AppError("invalid", "link-confirmed");
  const from = above === undefined ? 0 : above + 1;
  const to = below ?? (await countRows(client, documentId));
  if (to - from > MAX_ROWS) throw tooFar(to - from);
  const found = await read(client, documentId, { from, to: to + 1 });
  const rows = found.slice(0, to - from);
  const length = rows.reduce((sum, { source, target }) => sum + source.length + target.length, 0);
  if (length > MAX_LENGTH) throw tooFar(to - from);
  return { rows, above, below, rowBelow: found[to - from] };
}

const tooFar = (rows: number) =>
  new AppError("invalid", "too-far-between", { rows, limit: MAX_ROWS });
