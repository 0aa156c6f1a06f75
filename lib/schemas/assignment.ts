import * as z from "zod";

const id = z.uuid();

/** A day, ISO 8601: `2026-12-24`. */
const day = z.iso.date();

/** A 1-based number of a segment, as the desk shows it. */
const number = z.number().int().min(1);

/** What somebody is to work on, with what is left of it. */
export const AssignmentRow = z.object({
  id,
  documentId: id,
  userId: id,
  name: z.string(),
  /** The first and the last segment; null for the beginning and the end of the document. */
  from: number.nullable(),
  to: number.nullable(),
  dueOn: day.nullable(),
  /** Segments that wait for the person: what a translator has not submitted, what an editor has not approved. */
  left: z.number().int(),
});
export type AssignmentRow = z.infer<typeof AssignmentRow>;

/** POST /api/v1/documents/:documentId/assignments */
export const AssignWork = z.object({
  documentId: id,
  userId: id,
  from: number.nullable(),
  to: number.nullable(),
  dueOn: day.nullable(),
});
export type AssignWork = z.infer<typeof AssignWork>;

/** DELETE /api/v1/documents/:documentId/assignments/:assignmentId */
export const EndAssignment = z.object({ documentId: id, assignmentId: id });
export type EndAssignment = z.infer<typeof EndAssignment>;

/** A document where something waits for the reader. */
export const WorkItem = z.object({
  documentId: id,
  title: z.string(),
  projectId: id,
  projectName: z.string(),
  /** Segments that the reader submitted and an editor sent back. */
  returned: z.number().int(),
  /** Segments that wait for the reader's decision. */
  waiting: z.number().int(),
  /** What the reader was given to do and has not done. */
  assignments: z.array(AssignmentRow),
});
export type WorkItem = z.infer<typeof WorkItem>;
