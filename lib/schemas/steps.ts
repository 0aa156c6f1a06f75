import * as z from "zod";

/** One step that stands, wholly or in part. */
const StepRow = z.object({
  id: z.uuid(),
  /** What it did, of what can be taken back long after. */
  kind: z.enum(["fix-all", "replace", "word-file", "repeat", "approve", "return"]),
  by: z.string(),
  at: z.iso.datetime(),
  /** How many segments it changed; of a decision, those that still stand as it left them. */
  segments: z.number().int(),
  /** How many of them stand as it left them: those alone are taken back. */
  standing: z.number().int(),
});
export type StepRow = z.infer<typeof StepRow>;

/** GET /api/v1/documents/:documentId/steps — the last steps that can be taken back, newest first. */
export const FoundSteps = z.object({ steps: z.array(StepRow) });

/** DELETE /api/v1/documents/:documentId/steps/:stepId — takes back what stands of a step that changed texts. */
export const UndoStep = z.object({ documentId: z.uuid(), stepId: z.uuid() });
export type UndoStep = z.infer<typeof UndoStep>;

/** What was taken back, and what somebody had changed since. */
export const UndoneStep = z.object({
  segments: z.number().int(),
  /** The numbers of the segments that were left as they are, from 1, as far as they are in the document. */
  left: z.array(z.number().int()),
});
export type UndoneStep = z.infer<typeof UndoneStep>;
