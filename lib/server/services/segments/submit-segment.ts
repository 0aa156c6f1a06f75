import type { SegmentRow, SubmitSegment } from "../../../schemas/segment";
import { isEditedSinceSubmission } from "../../../workflow/is-edited-since-submission";
import { transition } from "../../../workflow/transition";
import type { SegmentChange } from "../../db/segments";
import { AppError } from "../../errors";
import type { Context } from "../context";
import { askBeforeSaving } from "./ask-before-checking";
import { changeSegment } from "./change-segment";
import { openSegmentForText } from "./open-segment-for-text";
import {
  type Edit,
  editChange,
  isFromMemory,
  keepReplacedText,
  keepText,
  recheck,
  requireText,
  type SegmentBefore,
} from "./write-target";

/**
 * Saves a text and hands it to the editors, in one step. Untouched machine text may be submitted: "it is fine as it is"
 * is a decision.
 * @throws {AppError} conflict `stale-version`, `already-submitted` or `already-approved`; invalid `nothing-to-submit`.
 */
export async function submitSegment(context: Context, input: SubmitSegment): Promise<SegmentRow> {
  const { text, version } = input;
  const { userId } = context.actor;
  const scope = await openSegmentForText(context, input, "segment.submit");
  await askBeforeSaving(context, scope, text);
  return changeSegment(context, {
    scope,
    version,
    plan: async (client, before) => {
      const isFound = await isFromMemory(client, scope, input);
      const change = submission(before, { text, userId, isFromMemory: isFound });
      return {
        change,
        audit: {
          action: "segment.submit",
          details: { isUntouched: text === before.machineTarget },
        },
        alongside: async () => {
          const isEdited = text !== before.target;
          if (isEdited) await keepReplacedText(client, before, { userId, isReplacement: false });
          const segment = {
            ...before,
            state: "submitted",
            origin: change.origin ?? before.origin,
          } as const;
          const authorId = isEdited ? userId : (before.editedById ?? userId);
          await keepText(client, segment, { text, authorId });
          if (isEdited) await recheck(client, scope, { source: before.source, target: text });
        },
      };
    },
  });
}

function submission(before: SegmentBefore, made: Edit): SegmentChange {
  const { text, userId } = made;
  requireText(before, text);
  const edit = text === before.target ? undefined : editChange(before, made);
  const state = edit?.state ?? before.state;
  // An approved text that is edited stands as submitted already: whoever submits it answers for the edit.
  const isChanged =
    state === "submitted" && (edit !== undefined || isEditedSinceSubmission(before));
  const { to, refusal } = isChanged ? { to: state } : transition(state, "submit");
  if (refusal) throw new AppError("conflict", refusal);
  return { ...edit, state: to, submittedById: userId, submittedAt: new Date() };
}
