import * as z from "zod";
import { ErrorMark, Quote } from "./segment";
import { storableText } from "./storable-text";

/** Somebody who can be named in a comment. */
export const Person = z.object({ id: z.uuid(), name: z.string() });
export type Person = z.infer<typeof Person>;
/** The longest remark, in UTF-16 code units. */
export const MAX_COMMENT_LENGTH = 5_000;

const body = storableText(MAX_COMMENT_LENGTH).trim().min(1);

/** Who is named in the body; whoever's name with `@` does not stand there is none of them. */
const mentions = z.array(z.uuid()).max(50).optional();

/** A remark on a segment, or an answer to one. */
export const CommentRow = z.object({
  id: z.uuid(),
  /** The remark that this answers; null for one that begins a thread. */
  threadId: z.uuid().nullable(),
  body: z.string(),
  version: z.number().int(),
  /** Who is named in the body, by the name that stands there. */
  mentions: z.array(Person),
  author: Person,
  at: z.iso.datetime(),
  editedAt: z.iso.datetime().nullable(),
  /** The words that it is about; null for the whole segment. */
  quote: Quote.nullable(),
  /** How bad an error they are; null for a remark. */
  mark: ErrorMark.nullable(),
  /** Of the thread, on the remark that began it. */
  resolvedBy: Person.nullable(),
  resolvedAt: z.iso.datetime().nullable(),
});
export type CommentRow = z.infer<typeof CommentRow>;

/** GET /api/v1/segments/:segmentId/comments — oldest first. */
export const ListComments = z.object({ segmentId: z.uuid() });
export type ListComments = z.infer<typeof ListComments>;

/** POST /api/v1/segments/:segmentId/comments — a remark, on some words where they are quoted; words that are marked as an error need none. */
export const AddComment = z
  .object({
    segmentId: z.uuid(),
    body: storableText(MAX_COMMENT_LENGTH).trim(),
    mentions,
    quote: Quote.optional(),
    mark: ErrorMark.optional(),
  })
  .refine(({ body, quote, mark }) => (mark === undefined ? body !== "" : quote !== undefined));
export type AddComment = z.infer<typeof AddComment>;

/** POST /api/v1/comments/:commentId/answers — one to a thread that is resolved opens it again. */
export const AnswerComment = z.object({ commentId: z.uuid(), body, mentions });
export type AnswerComment = z.infer<typeof AnswerComment>;

/** PUT /api/v1/comments/:commentId — says one's own remark in other words. */
export const EditComment = z.object({
  commentId: z.uuid(),
  version: z.number().int().min(1),
  body,
  mentions,
});
export type EditComment = z.infer<typeof EditComment>;

/** DELETE /api/v1/comments/:commentId — takes one's own remark back, as long as nobody answered it. */
export const DeleteComment = z.object({ commentId: z.uuid() });
export type DeleteComment = z.infer<typeof DeleteComment>;

/** PATCH /api/v1/comments/:commentId — ends a thread, or opens it again. */
export const ResolveComment = z.object({ commentId: z.uuid(), isResolved: z.boolean() });
export type ResolveComment = z.infer<typeof ResolveComment>;

/** GET /api/v1/projects/:projectId/people */
export const ListPeople = z.object({ projectId: z.uuid() });
export type ListPeople = z.infer<typeof ListPeople>;
