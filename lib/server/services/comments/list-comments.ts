import type { CommentRow, ListComments } from "../../../schemas/comment";
import { findComments } from "../../db/comments";
import type { Context } from "../context";
import { openSegment } from "../project-scope";
import { toCommentRow } from "./comment-row";

/** The comments on a segment, oldest first. */
export async function listComments(context: Context, input: ListComments): Promise<CommentRow[]> {
  const { segmentId } = await openSegment(context, input.segmentId, "project.read");
  return (await findComments(context.database.prisma, segmentId)).map(toCommentRow);
}
