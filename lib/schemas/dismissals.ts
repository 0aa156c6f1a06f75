import * as z from "zod";
import { FlagRow, NOTE_REQUIRED, ReadOutline, saysWhy, Why } from "./segment";
import { storableText } from "./storable-text";

const id = z.uuid();

/** More than a person looks through at once. */
export const MAX_DISMISSALS = 500;

/**
 * GET /api/v1/documents/:documentId/dismissals?state=&flag=&text=… — the open flags in the segments that a filter of the outline
 * leaves: of the check, or as serious, as the filter says.
 */
export const PreviewDismissals = ReadOutline.omit({ order: true });
export type PreviewDismissals = z.infer<typeof PreviewDismissals>;

/** What one dismissal is of: all that a check marks with the same words in one segment. */
const Place = z.object({
  segmentId: id,
  /** A check, a side and the normalised text that the check marks there. */
  fingerprint: storableText(1_000).min(1),
  /** Stands for the texts of the segment and the places in them. */
  key: z.string().length(64),
});

/** Flags that would be dismissed, with the sentence that they stand in. */
export const PlaceToDismiss = Place.extend({
  /** The number of the segment, from 1. */
  number: z.number().int(),
  check: z.string(),
  checkTitle: FlagRow.shape.message,
  severity: FlagRow.shape.severity,
  side: FlagRow.shape.side,
  message: FlagRow.shape.message,
  /** How many flags it are; the first of them is shown. */
  flags: z.number().int(),
  /** What stands around the mark; long texts are cut. */
  left: z.string(),
  marked: z.string(),
  right: z.string(),
});
export type PlaceToDismiss = z.infer<typeof PlaceToDismiss>;

export const DismissalPreview = z.object({
  /** How many places there are, listed or not. */
  total: z.number().int(),
  /** In the order of the document, MAX_DISMISSALS at most. */
  places: z.array(PlaceToDismiss),
});
export type DismissalPreview = z.infer<typeof DismissalPreview>;

/** POST /api/v1/documents/:documentId/dismissals — "not an error" for what a person chose in a preview, as one step. */
export const DismissFlags = Why.extend({
  documentId: id,
  places: z.array(Place).min(1).max(MAX_DISMISSALS),
}).refine(saysWhy, NOTE_REQUIRED);
export type DismissFlags = z.infer<typeof DismissFlags>;

/** Why a place was left as it is: a text of it changed, nothing is flagged there any more, or somebody dismissed it already. */
const REFUSALS = ["changed", "gone", "dismissed"] as const;
export type DismissalRefusal = (typeof REFUSALS)[number];

export const DismissedFlags = z.object({
  /** The step, to take it back by; null when nothing was dismissed. */
  batchId: id.nullable(),
  flags: z.number().int(),
  segments: z.number().int(),
  refused: z.array(z.object({ segmentId: id, fingerprint: z.string(), reason: z.enum(REFUSALS) })),
});
export type DismissedFlags = z.infer<typeof DismissedFlags>;

/** DELETE /api/v1/documents/:documentId/dismissals/:batchId — opens the flags of a step again. */
export const ReopenFlags = z.object({ documentId: id, batchId: id });
export type ReopenFlags = z.infer<typeof ReopenFlags>;

export const ReopenedFlags = z.object({ flags: z.number().int(), segments: z.number().int() });
export type ReopenedFlags = z.infer<typeof ReopenedFlags>;
