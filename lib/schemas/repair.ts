import * as z from "zod";
import { LINK_MARKS, SegmentRow } from "./segment";

const id = z.uuid();
const version = z.number().int().min(1);
const seen = z.object({ id, version });

/** What can be done to the alignment of a document. */
export const REPAIRS = [
  "merge",
  "split",
  "move-up",
  "move-down",
  "insert",
  "unlink",
  "relink",
] as const;
export type RepairKind = (typeof REPAIRS)[number];

/**
 * POST /api/v1/documents/:documentId/repairs — one step of repairing the alignment; each row names its version.
 * - `merge`: the segment and the one below it become one.
 * - `split`: the segment becomes two, cut at `cut` in its target.
 * - `move-up`, `move-down`: its first (last) target sentence goes to the row above (below).
 * - `insert`: an empty target comes in here; the targets below move down, into the next empty one.
 * - `unlink`: its two sides are no translation of one another.
 * - `relink`: its target belongs to the source of `other`.
 */
export const RepairAlignment = z
  .object({
    documentId: id,
    kind: z.enum(REPAIRS),
    segment: seen,
    /** The row above or below, or the one to link with, as the person saw it. */
    other: seen.optional(),
    /** UTF-16 offset in the target. */
    cut: z.number().int().min(0).optional(),
  })
  .refine(({ kind, cut }) => kind !== "split" || cut !== undefined, { path: ["cut"] })
  .refine(
    ({ kind, other }) =>
      other !== undefined || kind === "split" || kind === "insert" || kind === "unlink",
    { path: ["other"] },
  );
export type RepairAlignment = z.infer<typeof RepairAlignment>;

/** What a repair, or taking one back, has changed. */
export const RepairedAlignment = z.object({
  repairId: id,
  /** The rows that changed, in order. */
  rows: z.array(SegmentRow),
});
export type RepairedAlignment = z.infer<typeof RepairedAlignment>;

/** DELETE /api/v1/documents/:documentId/repairs/:repairId — takes a repair back. */
export const UndoRepair = z.object({ documentId: id, repairId: id });
export type UndoRepair = z.infer<typeof UndoRepair>;

/** PUT /api/v1/segments/:segmentId/link — what a person says of a link; null takes it back. */
export const MarkLink = z.object({
  segmentId: id,
  version,
  link: z.enum(LINK_MARKS).nullable(),
});
export type MarkLink = z.infer<typeof MarkLink>;

/** GET /api/v1/segments/:segmentId/link — what speaks for a link. */
export const ReadLink = z.object({ segmentId: id });
export type ReadLink = z.infer<typeof ReadLink>;
export const LinkAnchors = z.object({
  /** In the order of the source: each word at most once. */
  anchors: z.array(
    z.object({ kind: z.enum(["number", "name", "word"]), source: z.string(), target: z.string() }),
  ),
});
export type LinkAnchors = z.infer<typeof LinkAnchors>;
