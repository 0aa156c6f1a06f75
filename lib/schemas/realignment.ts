import * as z from "zod";

const id = z.uuid();
/** More stretches than the rows of one re-alignment can fall into. */
const MAX_CHANGES = 1000;

/** GET /api/v1/documents/:documentId/realignment?segmentId= — what aligning again around a segment would change. */
export const PreviewRealignment = z.object({ documentId: id, segmentId: id });
export type PreviewRealignment = z.infer<typeof PreviewRealignment>;

const pair = z.object({ source: z.string(), target: z.string() });

/** Neighbouring rows that would be linked otherwise. */
export const RealignmentChange = z.object({
  /** Stands for these rows, their versions and what they would become. */
  key: z.string(),
  /** The number of the first row, from 1. */
  number: z.number().int(),
  before: z.array(pair),
  after: z.array(pair),
});
export type RealignmentChange = z.infer<typeof RealignmentChange>;

/** What lies between the nearest confirmed links, and what would change there. */
export const Realignment = z.object({
  /** The numbers of the confirmed links, from 1; null at either end of the document. */
  above: z.number().int().nullable(),
  below: z.number().int().nullable(),
  /** How many rows lie between them. */
  rows: z.number().int(),
  changes: z.array(RealignmentChange),
});
export type Realignment = z.infer<typeof Realignment>;

/** POST /api/v1/documents/:documentId/realignment — makes the changes of a preview that a person chose. */
export const Realign = z.object({
  documentId: id,
  segmentId: id,
  changes: z.array(z.string().length(64)).min(1).max(MAX_CHANGES),
});
export type Realign = z.infer<typeof Realign>;
