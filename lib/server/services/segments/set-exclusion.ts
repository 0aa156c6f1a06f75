import type { SegmentRow, SetExclusion } from "../../../schemas/segment";
import type { Context } from "../context";
import { openSegment } from "../project-scope";
import { changeSegment } from "./change-segment";

/**
 * Leaves a segment out of the export (page residue), or takes it in again. Either is a decision that an editor approves:
 * an approved segment drops back one step.
 */
export async function setExclusion(context: Context, input: SetExclusion): Promise<SegmentRow> {
  const { isExcluded, version } = input;
  const scope = await openSegment(context, input.segmentId, "segment.exclude");
  return changeSegment(context, {
    scope,
    version,
    plan: async (_client, before) =>
      before.isExcluded === isExcluded
        ? undefined
        : {
            change: {
              isExcluded,
              ...(before.state === "approved" && {
                state: "submitted" as const,
                decidedById: null,
                decidedAt: null,
              }),
            },
            audit: { action: isExcluded ? "segment.exclude" : "segment.include" },
          },
  });
}
