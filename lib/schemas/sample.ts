import * as z from "zod";
import { SAMPLE_METHODS } from "../workflow/draw-sample";
import { ReadOutline } from "./segment";

const id = z.uuid();

/** As many segments as a book has. */
export const MAX_SAMPLE = 20_000;

/**
 * POST /api/v1/documents/:documentId/samples — draws a sample of the submissions that a filter of the outline leaves: the riskiest, the most
 * edited, the longest, or every nth.
 */
export const DrawSample = ReadOutline.omit({ state: true, order: true, sample: true, part: true })
  .extend({
    method: z.enum(SAMPLE_METHODS),
    size: z.number().int().min(1).max(MAX_SAMPLE),
    unit: z.enum(["segments", "percent"]),
  })
  .refine(({ size, unit }) => unit === "segments" || size <= 100, { path: ["size"] });
export type DrawSample = z.infer<typeof DrawSample>;

/** GET /api/v1/documents/:documentId/samples/:sampleId — what a sample is; its segments come with the outline. */
export const ReadSample = z.object({ documentId: id, sampleId: id });
export type ReadSample = z.infer<typeof ReadSample>;

export const SampleRow = z.object({
  id,
  method: z.enum(SAMPLE_METHODS),
  /** How many segments were drawn. */
  size: z.number().int(),
  /** How many submissions they were drawn from. */
  population: z.number().int(),
});
export type SampleRow = z.infer<typeof SampleRow>;
