import type * as z from "zod";
import type { SaveTarget, SegmentRow } from "../../../schemas/segment";
import type { Context } from "../context";
import { askBeforeSaving } from "./ask-before-checking";
import { changeSegment } from "./change-segment";
import { openSegmentForText } from "./open-segment-for-text";
import { editChange, isFromMemory, keepReplacedText, recheck } from "./write-target";

/**
 * Saves a draft. A submitted or approved text drops back one step. A save that is sent again, since its answer was lost, is done.
 * @throws {AppError} conflict `stale-version` when the segment changed since the version that the text is based on.
 */
export async function saveTarget(
  context: Context,
  input: z.output<typeof SaveTarget>,
): Promise<SegmentRow> {
  const { text, version, isReplacement } = input;
  const { userId } = context.actor;
  const scope = await openSegmentForText(context, input, "segment.edit");
  await askBeforeSaving(context, scope, text);
  return changeSegment(context, {
    scope,
    version,
    isRepeated: (before) =>
      before.version === version + 1 && before.target === text && before.editedById === userId,
    plan: async (client, before) => {
      if (before.target === text) return undefined;
      const isFound = await isFromMemory(client, scope, input);
      const change = editChange(before, { text, userId, isFromMemory: isFound });
      return {
        change,
        audit: { action: "segment.edit", details: { from: before.state } },
        alongside: async () => {
          await keepReplacedText(client, before, { userId, isReplacement });
          await recheck(client, scope, { source: before.source, target: text });
        },
      };
    },
  });
}
