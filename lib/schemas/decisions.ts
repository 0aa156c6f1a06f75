import * as z from "zod";
import { ReadOutline } from "./segment";
import { storableText } from "./storable-text";

const id = z.uuid();
const version = z.number().int().min(1);

/** More than an editor decides on in one step; some seconds' work for the embedded database. */
export const MAX_DECISIONS = 5_000;

const segments = z
  .array(
    z.object({
      id,
      version,
      /** Whether this version was on the editor's screen long enough to be read; absent where a program asks. */
      isSeen: z.boolean().optional(),
    }),
  )
  .min(1)
  .max(MAX_DECISIONS);

/** POST /api/v1/documents/:documentId/decisions — decides on many in one step; each names its version. */
export const DecideSegments = z.discriminatedUnion("decision", [
  z.object({ documentId: id, decision: z.literal("approve"), segments }),
  z.object({
    documentId: id,
    decision: z.literal("return"),
    reason: storableText(2_000).trim().min(1),
    segments,
  }),
]);
export type DecideSegments = z.infer<typeof DecideSegments>;

/** What an editor says of many at once. */
export type Decision = DecideSegments["decision"];

/** One that was not decided on, with the reason id of the refusal. */
const RefusedSegment = z.object({ id, position: z.number().int(), reason: z.string() });
export type RefusedSegment = z.infer<typeof RefusedSegment>;

export const DecidedSegments = z.object({
  /** The step, to take it back by; null when nothing was decided. */
  batchId: id.nullable(),
  decided: z.array(z.object({ id, version })),
  refused: z.array(RefusedSegment),
});
export type DecidedSegments = z.infer<typeof DecidedSegments>;

/** POST /api/v1/documents/:documentId/decisions/preview — what a decision on these would do; nothing is written. */
export const PreviewDecisions = z.object({
  documentId: id,
  decision: z.enum(["approve", "return"]),
  ids: z.array(id).min(1).max(MAX_DECISIONS),
});
export type PreviewDecisions = z.infer<typeof PreviewDecisions>;

export const DecisionPreview = z.object({
  /** Those that would be decided on, in the order of the document. */
  segments: z.array(
    z.object({
      id,
      version,
      position: z.number().int(),
      /** The beginning of the target. */
      text: z.string(),
      /** Open flags that are critical or major. */
      serious: z.number().int(),
    }),
  ),
  /** Source words of those. */
  words: z.number().int(),
  refused: z.array(RefusedSegment),
});
export type DecisionPreview = z.infer<typeof DecisionPreview>;

/** DELETE /api/v1/documents/:documentId/decisions/:batchId — takes a step back. */
export const UndoDecisions = z.object({ documentId: id, batchId: id });
export type UndoDecisions = z.infer<typeof UndoDecisions>;

/** How many segments wait again. */
export const UndoneDecisions = z.object({ segments: z.number().int() });
export type UndoneDecisions = z.infer<typeof UndoneDecisions>;

/** GET /api/v1/documents/:documentId/decisions/last — the reader's newest decision that still stands, to be taken back after a reload. */
const LastDecision = z.object({
  /** The step that it was one of; null for a decision by itself. */
  batchId: id.nullable(),
  segmentId: id,
  version,
  /** The number of the segment, from 1. */
  number: z.number().int(),
});
export type LastDecision = z.infer<typeof LastDecision>;
export const FoundDecision = z.object({ last: LastDecision.nullable() });

/** As many groups as an editor looks through; the largest come first. */
export const MAX_GROUPS = 200;

/**
 * GET /api/v1/documents/:documentId/changes?flag=&edits=&by=… — what was changed in the same way in several of the submissions that a
 * filter of the outline leaves.
 */
export const ListChanges = ReadOutline.omit({ state: true, order: true });
export type ListChanges = z.infer<typeof ListChanges>;

/** Submissions in which the same phrase of the machine target was replaced by the same other one. */
const ChangeGroup = z.object({
  /** Stands for the change, whatever becomes of its segments. */
  key: z.string(),
  from: z.string(),
  to: z.string(),
  /** How many segments have this change and no other. */
  alone: z.number().int(),
  /** How many have others besides. */
  among: z.number().int(),
});
export type ChangeGroup = z.infer<typeof ChangeGroup>;

export const ChangeGroups = z.object({
  groups: z.array(ChangeGroup),
  /** How many groups there are, listed or not. */
  total: z.number().int(),
});
export type ChangeGroups = z.infer<typeof ChangeGroups>;

/** GET /api/v1/documents/:documentId/changes/:key?flag=&edits=&by=… — the submissions of a group that the filter leaves. */
export const ListChangePlaces = ListChanges.extend({ key: z.string().length(64) });
export type ListChangePlaces = z.infer<typeof ListChangePlaces>;

/** In the order of the document, MAX_DECISIONS at most. */
export const ChangePlaces = z.array(
  z.object({
    id,
    position: z.number().int(),
    /** How many other changes the segment has. */
    others: z.number().int(),
  }),
);
export type ChangePlaces = z.infer<typeof ChangePlaces>;
