import type { ListSegments, SegmentVersions } from "../../../schemas/segment";
import { findVersions, type StoredVersions } from "../../db/versions";
import type { Context } from "../context";
import { openWindow } from "./open-window";

/**
 * What the rows of a window can be compared with, in their order.
 * @throws {AppError} invalid `window-too-wide`.
 */
export async function listVersions(
  context: Context,
  input: ListSegments,
): Promise<SegmentVersions[]> {
  const documentId = await openWindow(context, input);
  const rows = await findVersions(context.database.prisma, documentId, input);
  return rows.map(toVersions);
}

function toVersions(row: StoredVersions): SegmentVersions {
  const { id, revision, approved, otherText, otherId, otherName } = row;
  const isKnown = otherText !== null && otherId !== null && otherName !== null;
  const other = isKnown ? { text: otherText, by: { id: otherId, name: otherName } } : null;
  return { id, revision, approved, other };
}
