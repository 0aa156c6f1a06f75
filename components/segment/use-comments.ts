"use client";

import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useProblemText } from "@/components/problem/use-problem-text";
import { useToast } from "@/components/ui/toast";
import { cachedRow, storeRow } from "@/lib/client/cached-segments";
import {
  addComment,
  answerComment,
  deleteComment,
  editComment,
  listComments,
  listPeople,
  resolveComment,
} from "@/lib/client/comment-calls";
import { queryKeys } from "@/lib/client/query-keys";
import type {
  AddComment,
  AnswerComment,
  CommentRow,
  EditComment,
  Person,
} from "@/lib/schemas/comment";
import type { SegmentRow } from "@/lib/schemas/segment";
import { useWorkbench } from "./workbench";

/** A remark with what was answered, oldest first. */
export interface Thread {
  readonly root: CommentRow;
  readonly answers: readonly CommentRow[];
}

/** What can be done in the conversation about a segment; each tells whether it was done. */
export interface CommentActions {
  readonly add: (comment: Omit<AddComment, "segmentId">) => Promise<boolean>;
  readonly answer: (answer: AnswerComment) => Promise<boolean>;
  readonly edit: (edit: EditComment) => Promise<boolean>;
  readonly remove: (commentId: string) => Promise<boolean>;
  readonly resolve: (commentId: string, isResolved: boolean) => Promise<boolean>;
}

/** The conversation about a segment. */
export function useComments({ id: segmentId, position }: SegmentRow) {
  const client = useQueryClient();
  const { document } = useWorkbench();
  const toast = useToast();
  const tell = useProblemText();
  const queryKey = queryKeys.comments(segmentId);
  const { data, error } = useQuery({
    queryKey,
    queryFn: ({ signal }) => listComments(segmentId, signal),
  });
  const store = (change: (comments: readonly CommentRow[]) => readonly CommentRow[]) => {
    const comments = change(client.getQueryData<CommentRow[]>(queryKey) ?? []);
    client.setQueryData(queryKey, comments);
    const row = cachedRow(client, document.id, position);
    const open = comments.filter(({ threadId, resolvedBy }) => threadId === null && !resolvedBy);
    const quotes = open.flatMap(({ id, quote, mark }) =>
      quote ? [{ ...quote, comment: id, mark }] : [],
    );
    if (row?.id === segmentId)
      storeRow(client, document.id, { ...row, openComments: open.length, quotes });
  };
  const write = async (run: () => Promise<void>): Promise<boolean> => {
    try {
      await run();
      return true;
    } catch (problem) {
      toast({ tone: "danger", text: tell(problem) });
      // What it was refused for may not be seen yet.
      void client.invalidateQueries({ queryKey });
      return false;
    }
  };
  const put = (stored: CommentRow) =>
    store((before) => {
      const others = before.filter(({ id }) => id !== stored.id).map(openIfAnswered(stored));
      return [...others, stored].toSorted((one, other) => one.at.localeCompare(other.at));
    });
  const actions: CommentActions = {
    add: (comment) => write(async () => put(await addComment({ ...comment, segmentId }))),
    answer: (answer) => write(async () => put(await answerComment(answer))),
    edit: (edit) => write(async () => put(await editComment(edit))),
    remove: (commentId) =>
      write(async () => {
        await deleteComment({ commentId });
        store((before) => before.filter(({ id }) => id !== commentId));
      }),
    resolve: (commentId, isResolved) =>
      write(async () => put(await resolveComment({ commentId, isResolved }))),
  };
  return { threads: data && toThreads(data), error, actions };
}

/** A new answer opens its thread again. */
function openIfAnswered(answer: CommentRow) {
  return (comment: CommentRow): CommentRow =>
    comment.id === answer.threadId ? { ...comment, resolvedBy: null, resolvedAt: null } : comment;
}

function toThreads(comments: readonly CommentRow[]): Thread[] {
  return comments
    .filter(({ threadId }) => threadId === null)
    .map((root) => ({ root, answers: comments.filter(({ threadId }) => threadId === root.id) }));
}

const NOBODY: readonly Person[] = [];

/** The people who can be named in a comment, with those who are no longer there to be. */
export function usePeopleToName(): readonly Person[] {
  const { projectId } = useWorkbench().document;
  const { data } = useQuery({
    queryKey: queryKeys.people(projectId),
    queryFn: ({ signal }) => listPeople(projectId, signal),
    staleTime: 60_000,
  });
  return data ?? NOBODY;
}
