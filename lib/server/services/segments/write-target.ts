import {
  type EditTimes,
  isEditedSinceSubmission,
} from "../../../workflow/is-edited-since-submission";
import { type SegmentState, transition } from "../../../workflow/transition";
import type { Client } from "../../db/client";
import { isEntryTarget } from "../../db/memory";
import { appendRevision, findLastRevision } from "../../db/revisions";
import type { findSegment, SegmentChange } from "../../db/segments";
import { AppError } from "../../errors";
import type { SegmentScope } from "../project-scope";
import { type CheckedTexts, openChecks } from "./find-flags";
import { type FoundInSegment, replaceFoundFlags } from "./replace-found-flags";

/** A segment as `findSegment` reads it. */
export type SegmentBefore = Awaited<ReturnType<typeof findSegment>>;

/** A pause of this length ends a sitting: what stood there before becomes a revision. */
const SITTING_MS = 2 * 60_000;

/** A text that is to become the target. */
export interface Edit {
  readonly text: string;
  readonly userId: string;
  /** Whether the text is that of an entry of the memory, just as it stands there. */
  readonly isFromMemory: boolean;
}

/**
 * What saving a text changes of a segment: the new target, and the state that an edit leads to. Putting the machine's
 * text back makes it the machine's again.
 */
export function editChange(
  before: SegmentBefore,
  { text, userId, isFromMemory }: Edit,
): SegmentChange & Required<Pick<SegmentChange, "state" | "origin">> {
  return {
    target: text,
    state: stateAfterEdit(before, userId),
    // The approval was of another text.
    ...(before.state === "approved" && { decidedById: null, decidedAt: null }),
    origin: text === before.machineTarget ? "mt" : isFromMemory ? "tm" : "human",
    editedById: userId,
    editedAt: new Date(),
  };
}

/** Whether a text is what the memory entry says that it is said to be taken from. */
export async function isFromMemory(
  client: Client,
  { projectId }: SegmentScope,
  { text, memoryEntryId }: { readonly text: string; readonly memoryEntryId?: string | undefined },
): Promise<boolean> {
  if (memoryEntryId === undefined) return false;
  return isEntryTarget(client, { projectId, id: memoryEntryId }, text);
}

/** The state that an edit by this person leads to. */
export function stateAfterEdit(
  before: EditTimes & Pick<SegmentBefore, "editedById">,
  userId: string,
): SegmentState {
  const { to, refusal } = transition(before.state, "edit");
  if (refusal) throw new AppError("conflict", refusal);
  // Typing goes on: all saves of one edit together cost the one step that the first of them has cost.
  const goesOn = isEditedSinceSubmission(before) && before.editedById === userId;
  return goesOn ? "submitted" : to;
}

/**
 * Keeps the text that is about to be replaced, when it is somebody else's, from an earlier sitting, replaced whole, or
 * what somebody submitted or decided on. Drafts of one sitting are one revision; the newest text always stands on the
 * segment itself.
 */
export async function keepReplacedText(
  client: Client,
  before: SegmentBefore,
  edit: { readonly userId: string; readonly isReplacement: boolean },
): Promise<void> {
  if (!before.editedAt) return;
  const isDraft = before.state === "draft" || isEditedSinceSubmission(before);
  const isSameSitting =
    isDraft &&
    before.editedById === edit.userId &&
    Date.now() - before.editedAt.getTime() < SITTING_MS;
  if (isSameSitting && !edit.isReplacement) return;
  await keepText(client, before, { text: before.target, authorId: before.editedById });
}

/** Appends a text to the history unless it is the newest one there already. */
export async function keepText(
  client: Client,
  segment: Pick<SegmentBefore, "id" | "state" | "origin" | "machineTarget">,
  { text, authorId }: { readonly text: string; readonly authorId: string | null },
): Promise<void> {
  const last = await findLastRevision(client, segment.id);
  if ((last?.text ?? segment.machineTarget) === text) return;
  const { id: segmentId, state, origin } = segment;
  await appendRevision(client, { segmentId, text, state, origin, authorId });
}

/** Runs the checks on the new text of a segment, in which a person's words were changed, and stores what they find. */
export function recheck(
  client: Client,
  { documentId, segmentId }: SegmentScope,
  texts: CheckedTexts,
): Promise<void> {
  return recheckRows(client, documentId, { rows: [{ segmentId, ...texts }], isEdit: true });
}

/** The same for some segments of a document; `isEdit` when a person's words were changed. */
export async function recheckRows(
  client: Client,
  documentId: string,
  { rows, isEdit }: { readonly rows: readonly RowToCheck[]; readonly isEdit: boolean },
): Promise<void> {
  const findFlags = await openChecks(client, documentId);
  const found: FoundInSegment[] = [];
  for (const { segmentId, source, target } of rows) {
    found.push({ segmentId, found: await findFlags(segmentId, { source, target }) });
  }
  await replaceFoundFlags(client, documentId, { found, isEdit });
}

/** A segment with its texts as they are written. */
export interface RowToCheck extends CheckedTexts {
  readonly segmentId: string;
}

/**
 * A source that nobody translated is an omission, not a translation; what is left out of the export may be empty.
 * @throws {AppError} invalid `nothing-to-submit`.
 */
export function requireText(segment: Untranslated, text: string): void {
  if (isUntranslated(segment, text)) throw new AppError("invalid", "nothing-to-submit");
}

type Untranslated = Pick<SegmentBefore, "source" | "isExcluded">;

/** Whether a source has no text to stand for it. */
export function isUntranslated(segment: Untranslated, text: string): boolean {
  return text.trim() === "" && segment.source !== "" && !segment.isExcluded;
}
