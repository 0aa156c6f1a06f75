import type { SegmentRow } from "../schemas/segment";
import { type EditTimes, isEditedSinceSubmission } from "../workflow/is-edited-since-submission";
import { type SegmentState, transition } from "../workflow/transition";
import type { KeptDecision } from "./kept-decision";

/**
 * What is to become of a typed text: saved as a draft, submitted, or held until a decision sends it; `decide` stands for
 * a decision that waits, whether or not something was typed.
 */
export type Intent = "save" | "submit" | "hold" | "decide";

/** The stored segment that a typed text was written on. */
export interface OutboxBase {
  readonly version: number;
  readonly text: string;
  readonly state: SegmentState;
}

/**
 * Where a typed text stands. `kept`: on the device only, and sent again later; `refused`: on the
 * device only, and sent again when it changes.
 */
export type SaveStatus =
  | "idle"
  | "waiting"
  | "saving"
  | "kept"
  | "signed-out"
  | "conflict"
  | "refused";

/** A text that was taken from the memory as it stands there. */
export interface InsertedText {
  readonly memoryEntryId: string;
  readonly text: string;
}

/** What the browser knows of a segment beyond the stored row. */
export interface OutboxEntry {
  readonly segmentId: string;
  readonly base: OutboxBase;
  /** Typed and not yet acknowledged; null when everything is stored. */
  readonly text: string | null;
  readonly intent: Intent;
  readonly isReplacement: boolean;
  /** The text of the memory that was inserted last, with the entry that says it; null when none was. */
  readonly inserted: InsertedText | null;
  /** The decision that could not be sent yet. */
  readonly decision: KeptDecision | null;
  /** The state that a decision on its way will lead to. */
  readonly expected: SegmentState | null;
  readonly status: SaveStatus;
  /** The reason id of the last refusal. */
  readonly reason: string | null;
  /** When the server last acknowledged something, in milliseconds since the epoch. */
  readonly savedAt: number | null;
  /** In a conflict: the row that somebody else stored meanwhile. */
  readonly theirs: SegmentRow | null;
}

/** A text that stands in place of all that stood there, perhaps one of the memory. */
export interface Replacement {
  readonly memoryEntryId?: string;
}

/** The entry of the memory that a text is from, as long as it is its text. */
export function takenFrom({ text, inserted }: OutboxEntry): Replacement {
  return inserted && inserted.text === text ? { memoryEntryId: inserted.memoryEntryId } : {};
}

/** What a typed text is based on when it starts from this row. */
export function baseOf(row: SegmentRow): OutboxBase {
  return { version: row.version, text: row.target, state: row.state };
}

/** What an entry says when everything is stored. */
export const NOTHING_TYPED = {
  text: null,
  intent: "save",
  isReplacement: false,
  inserted: null,
  decision: null,
  status: "idle",
  reason: null,
  theirs: null,
} as const;

/** The entry of a segment of which nothing is on its way. */
export function restingEntry(row: SegmentRow): OutboxEntry {
  return {
    segmentId: row.id,
    base: baseOf(row),
    ...NOTHING_TYPED,
    expected: null,
    savedAt: null,
  };
}

/** The row as the person should see it: with what they typed and decided, before the server answers. */
export function viewSegment(row: SegmentRow, entry: OutboxEntry | undefined): SegmentRow {
  if (!entry) return row;
  const target = entry.text ?? row.target;
  return { ...row, target, state: entry.expected ?? typedState(row, entry) };
}

function typedState(row: SegmentRow, entry: OutboxEntry): SegmentState {
  if (entry.text === null || entry.text === row.target) return row.state;
  if (entry.intent === "hold" || entry.intent === "decide") return row.state;
  if (isEditedSinceSubmission(editTimes(row))) return row.state;
  return transition(row.state, "edit").to ?? row.state;
}

/** The moments of a row, as the workflow compares them. */
export function editTimes({ state, editedAt, submittedAt }: SegmentRow): EditTimes {
  const moment = (iso: string | null) => (iso === null ? null : new Date(iso));
  return { state, editedAt: moment(editedAt), submittedAt: moment(submittedAt) };
}
