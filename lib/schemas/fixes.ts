import * as z from "zod";
import { SEGMENT_STATES } from "../workflow/transition";
import { storableText } from "./storable-text";

const id = z.uuid();
const state = z.enum(SEGMENT_STATES);

/** More places than a person looks through at once; some seconds' work for the embedded database. */
export const MAX_PLACES = 300;

/** Which other places a fix is for: the same words with the same suggestion, or all that the check suggests. */
export const FIX_SCOPES = ["like", "check"] as const;
export type FixScope = (typeof FIX_SCOPES)[number];

/** GET /api/v1/documents/:documentId/fixes?flagId=&scope= — where in the document the fix of a flag could be made. */
export const PreviewFixes = z.object({ documentId: id, flagId: id, scope: z.enum(FIX_SCOPES) });
export type PreviewFixes = z.infer<typeof PreviewFixes>;

/** One place, as it is and as it would be. */
export const PlaceToFix = z.object({
  /** Stands for the place, the version of its segment and what it would become. */
  key: z.string(),
  segmentId: id,
  /** The number of the segment, from 1. */
  number: z.number().int(),
  state,
  /** The state that the fix leads to. */
  becomes: state,
  /** What stands around it; long texts are cut. */
  left: z.string(),
  marked: z.string(),
  suggestion: z.string(),
  right: z.string(),
});
export type PlaceToFix = z.infer<typeof PlaceToFix>;

export const FixPreview = z.object({
  check: z.string(),
  /** How many places each scope has, listed or not. */
  totals: z.record(z.enum(FIX_SCOPES), z.number().int()),
  /** In the order of the document, MAX_PLACES at most. */
  places: z.array(PlaceToFix),
});
export type FixPreview = z.infer<typeof FixPreview>;

/** POST /api/v1/documents/:documentId/fixes — makes the fixes of a preview that a person chose, as one step. */
export const ApplyFixes = z.object({
  documentId: id,
  check: storableText(100),
  places: z
    .array(z.object({ segmentId: id, key: z.string().length(64) }))
    .min(1)
    .max(MAX_PLACES),
});
export type ApplyFixes = z.infer<typeof ApplyFixes>;

export const AppliedFixes = z.object({
  /** The step, to take it back by. */
  repairId: id,
  places: z.number().int(),
  segments: z.number().int(),
});
export type AppliedFixes = z.infer<typeof AppliedFixes>;
