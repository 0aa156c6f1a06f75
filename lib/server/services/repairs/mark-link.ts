import type { MarkLink } from "../../../schemas/repair";
import type { SegmentRow } from "../../../schemas/segment";
import type { Context } from "../context";
import { openSegment } from "../project-scope";
import { changeSegment } from "../segments/change-segment";

/** Notes what a person says of a link: right, to be looked at, right though moved, or nothing. Text and state stay as they are. */
export async function markLink(context: Context, input: MarkLink): Promise<SegmentRow> {
  const { version, link } = input;
  const scope = await openSegment(context, input.segmentId, "segment.edit");
  return changeSegment(context, {
    scope,
    version,
    plan: async (_client, before) =>
      before.link === link
        ? undefined
        : { change: { link }, audit: { action: "alignment.mark", details: { link } } },
  });
}
