import {
  type ChangedRow,
  MAX_WORD_CHANGES,
  type NewWordComment,
  type PreviewWordFile,
  type WordFilePreview,
} from "../../../schemas/word-file";
import { compareTags } from "../../../text/tags/compare-tags";
import { writeTag } from "../../../text/tags/tagged-pieces";
import type { Context } from "../context";
import { openDocument } from "../project-scope";
import { stateAfterEdit } from "../segments/write-target";
import { compareComments, type PlannedComment } from "./compare-comments";
import type { WordChange } from "./compare-rows";
import { planWordFile } from "./plan-word-file";

/**
 * What a file that was worked on in Word would change; nothing is stored.
 * @throws {AppError} invalid, as `planWordFile` does.
 */
export async function previewWordFile(
  context: Context,
  input: PreviewWordFile,
): Promise<WordFilePreview> {
  const { documentId } = await openDocument(context, input.documentId, "segment.edit");
  const { userId } = context.actor;
  const { prisma } = context.database;
  const plan = await planWordFile(prisma, { documentId, bytes: input.bytes });
  const { changes, unchanged, file, rows, aside, hasTags } = plan;
  const comments = await compareComments(prisma, { file, rows, userId }, aside);
  return {
    exportedAt: file.exportedAt?.toISOString() ?? null,
    total: file.rows.length,
    unchanged,
    changed: changes.length,
    rows: changes
      .slice(0, MAX_WORD_CHANGES)
      .map((change) => showChange(change, { userId, hasTags })),
    comments: comments.slice(0, MAX_WORD_CHANGES).map(showComment),
    leftAside: aside.list(),
  };
}

function showChange(
  { row, text, isConflict }: WordChange,
  { userId, hasTags }: { readonly userId: string; readonly hasTags: boolean },
): ChangedRow {
  const { id, position, version, state, source, target, editedBy, editedAt } = row;
  const differences = hasTags ? compareTags(source, text) : [];
  const tagsOf = (kind: "missing" | "extra") =>
    differences.flatMap(({ kind: found, tag }) => (found === kind ? writeTag(tag.tag) : []));
  return {
    id,
    number: position + 1,
    version,
    state,
    becomes: stateAfterEdit(row, userId),
    source,
    target,
    text,
    isConflict,
    editedBy,
    editedAt: editedAt?.toISOString() ?? null,
    missingTags: tagsOf("missing"),
    extraTags: tagsOf("extra"),
  };
}

function showComment({
  key,
  row,
  author,
  at,
  body,
  quote,
  answers,
}: PlannedComment): NewWordComment {
  return {
    key,
    segmentId: row.id,
    number: row.position + 1,
    author,
    at: at?.toISOString() ?? null,
    body,
    quote,
    isAnswer: answers !== null,
  };
}
