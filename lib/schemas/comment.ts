import * as z from "zod";
import { storableText } from "./storable-text";

const person = z.object({ id: z.uuid(), name: z.string() });

/** A remark on a segment. */
export const CommentRow = z.object({
  id: z.uuid(),
  body: z.string(),
  author: person,
  at: z.iso.datetime(),
  resolvedBy: person.nullable(),
  resolvedAt: z.iso.datetime().nullable(),
});
export type CommentRow = z.infer<typeof CommentRow>;

/** GET /api/v1/segments/:segmentId/comments — oldest first. */
export const ListComments = z.object({ segmentId: z.uuid() });
export type ListComments = z.infer<typeof ListComments>;

/** POST /api/v1/segments/:segmentId/comments */
export const AddComment = z.object({
  segmentId: z.uuid(),
  body: storableText(5_000).trim().min(1),
});
export type AddComment = z.infer<typeof AddComment>;

/** PATCH /api/v1/comments/:commentId */
export const ResolveComment = z.object({ commentId: z.uuid(), isResolved: z.boolean() });
export type ResolveComment = z.infer<typeof ResolveComment>;
