import { mayApprove, mayApproveEdit } from "../../../access/can";
import type { DecideSegment, SegmentRow } from "../../../schemas/segment";
import { transition } from "../../../workflow/transition";
import type { Client } from "../../db/client";
import { deleteUnreadReturns } from "../../db/notifications";
import { AppError } from "../../errors";
import type { Context } from "../context";
import { tellSeen } from "../decisions/tell-seen";
import { notifyPeople } from "../notifications/notify-people";
import { openSegment, type SegmentScope } from "../project-scope";
import { askBeforeSaving } from "./ask-before-checking";
import { changeSegment, type PlannedChange } from "./change-segment";
import {
  keepReplacedText,
  keepText,
  recheck,
  requireText,
  type SegmentBefore,
} from "./write-target";

type Approval = Extract<DecideSegment, { decision: "approve" }>;
type Return = Extract<DecideSegment, { decision: "return" }>;

/**
 * An editor's word on a segment: approve it (with a corrected text, if they like), send it back with a reason, or take the
 * last decision back.
 * @throws {AppError} forbidden `self-approval` or `not-your-decision`; conflict `stale-version`, `not-submitted`, …
 */
export async function decideSegment(context: Context, input: DecideSegment): Promise<SegmentRow> {
  const { userId, isAdmin } = context.actor;
  const scope = await openSegment(context, input.segmentId, "segment.decide");
  if (input.decision === "approve" && input.text !== undefined)
    await askBeforeSaving(context, scope, input.text);
  return changeSegment(context, {
    scope,
    version: input.version,
    plan: async (client, before) => {
      switch (input.decision) {
        case "approve":
          return planApproval(context, scope, { before, input, client });
        case "return":
          return planReturn(scope, before, { ...input, userId });
        case "undo":
          return planUndo(before, isAdmin ? before.decidedById : userId);
      }
    },
  });
}

function planApproval(
  { actor }: Context,
  scope: SegmentScope,
  { before, input, client }: { before: SegmentBefore; input: Approval; client: Client },
): PlannedChange {
  const { allowSelfApproval } = scope;
  const isOwnEdit = mayApproveEdit(actor, { ...before, allowSelfApproval });
  const state = isOwnEdit ? "approved" : proceed(before, "approve");
  if (!mayApprove(actor, { submittedById: before.submittedById, allowSelfApproval })) {
    throw new AppError("forbidden", "self-approval");
  }
  const { userId } = actor;
  const text = input.text ?? before.target;
  const isEdited = text !== before.target;
  requireText(before, text);
  const decidedAt = new Date();
  const edit = {
    target: text,
    origin: text === before.machineTarget ? "mt" : "human",
    editedById: userId,
    editedAt: decidedAt,
  } as const;
  const change = { state, decidedById: userId, decidedAt, returnReason: null };
  return {
    change: isEdited ? { ...change, ...edit } : change,
    audit: {
      action: "segment.approve",
      details: { isEdited: isEdited || isOwnEdit, ...tellSeen(input.isSeen, input.version) },
    },
    alongside: async () => {
      const origin = isEdited ? edit.origin : before.origin;
      const authorId = isEdited ? userId : (before.editedById ?? before.submittedById);
      if (isEdited) await keepReplacedText(client, before, { userId, isReplacement: true });
      await keepText(client, { ...before, state, origin }, { text, authorId });
      if (isEdited) await recheck(client, scope, { source: before.source, target: text });
    },
  };
}

/** Whoever submitted it is told. */
function planReturn(
  { projectId, documentId, segmentId }: SegmentScope,
  before: SegmentBefore,
  { reason, userId }: Return & { readonly userId: string },
): PlannedChange {
  const state = proceed(before, "return");
  const told = { kind: "returned", actorId: userId, projectId, documentId, segmentId } as const;
  const authors = before.submittedById ? [before.submittedById] : [];
  return {
    alongside: (client) => notifyPeople(client, told, authors),
    change: { state, returnReason: reason, decidedById: userId, decidedAt: new Date() },
    audit: { action: "segment.return", details: { reason, from: before.state } },
  };
}

/** Only who decided takes it back, or an admin. */
function planUndo(before: SegmentBefore, allowedId: string | null): PlannedChange {
  const state = proceed(before, "undo");
  if (before.decidedById !== allowedId) throw new AppError("forbidden", "not-your-decision");
  return {
    change: { state, decidedById: null, decidedAt: null, returnReason: null },
    audit: { action: "segment.undo", details: { from: before.state } },
    alongside: (client) => deleteUnreadReturns(client, [before.id]),
  };
}

function proceed(before: SegmentBefore, event: "approve" | "return" | "undo") {
  const { to, refusal } = transition(before.state, event);
  if (refusal) throw new AppError("conflict", refusal);
  return to;
}
