import type { MoveBlock } from "../schemas/move-block";
import { type Realign, Realignment } from "../schemas/realignment";
import {
  LinkAnchors,
  type MarkLink,
  type RepairAlignment,
  RepairedAlignment,
  type UndoRepair,
} from "../schemas/repair";
import { SegmentRow } from "../schemas/segment";
import { callApi } from "./call-api";

/** Makes one step of repairing the alignment. */
export function repairAlignment({
  documentId,
  ...body
}: RepairAlignment): Promise<RepairedAlignment> {
  const path = `/documents/${documentId}/repairs`;
  return callApi({ method: "POST", path, body, answer: RepairedAlignment });
}

/** Moves the targets of a block of rows. */
export function moveBlock({ documentId, ...body }: MoveBlock): Promise<RepairedAlignment> {
  const path = `/documents/${documentId}/blocks`;
  return callApi({ method: "POST", path, body, answer: RepairedAlignment });
}

/** Takes a repair back. */
export function undoRepair({ documentId, repairId }: UndoRepair): Promise<RepairedAlignment> {
  const path = `/documents/${documentId}/repairs/${repairId}`;
  return callApi({ method: "DELETE", path, answer: RepairedAlignment });
}

/** What aligning again around a segment would change. */
export function previewRealignment(
  documentId: string,
  segmentId: string,
  signal: AbortSignal,
): Promise<Realignment> {
  const path = `/documents/${documentId}/realignment?segmentId=${segmentId}`;
  return callApi({ path, answer: Realignment, signal });
}

/** Makes the changes of a preview that a person chose. */
export function realign({ documentId, ...body }: Realign): Promise<RepairedAlignment> {
  const path = `/documents/${documentId}/realignment`;
  return callApi({ method: "POST", path, body, answer: RepairedAlignment });
}

/** Notes what a person says of a link. */
export function markLink({ segmentId, ...body }: MarkLink): Promise<SegmentRow> {
  const path = `/segments/${segmentId}/link`;
  return callApi({ method: "PUT", path, body, answer: SegmentRow });
}

/** What speaks for the link of a segment. */
export function readLink(segmentId: string, signal: AbortSignal): Promise<LinkAnchors> {
  return callApi({ path: `/segments/${segmentId}/link`, answer: LinkAnchors, signal });
}
