import { type DismissFlag, type ReopenFlag, SegmentRow } from "../schemas/segment";
import { callApi } from "./call-api";

/** Says that a flag is no error, and why. */
export function dismissFlag({ flagId, ...body }: DismissFlag): Promise<SegmentRow> {
  return callApi({ method: "PUT", path: `/flags/${flagId}/dismissal`, body, answer: SegmentRow });
}

/** Opens a dismissed flag again. */
export function reopenFlag({ flagId }: ReopenFlag): Promise<SegmentRow> {
  return callApi({ method: "DELETE", path: `/flags/${flagId}/dismissal`, answer: SegmentRow });
}
