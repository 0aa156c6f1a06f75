"use client";

import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useProblemText } from "@/components/problem/use-problem-text";
import { useToast } from "@/components/ui/toast";
import { cachedRow, storeRow } from "@/lib/client/cached-segments";
import { addComment, listComments, resolveComment } from "@/lib/client/comment-calls";
import { queryKeys } from "@/lib/client/query-keys";
import type { CommentRow } from "@/lib/schemas/comment";
import type { SegmentRow } from "@/lib/schemas/segment";
import { useWorkbench } from "./workbench";

/** The comments of a segment, and how to add and resolve them. */
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
  const write = async (call: Promise<CommentRow>): Promise<boolean> => {
    try {
      const stored = await call;
      const others = (client.getQueryData<CommentRow[]>(queryKey) ?? []).filter(
        (comment) => comment.id !== stored.id,
      );
      const comments = [...others, stored].sort((a, b) => a.at.localeCompare(b.at));
      client.setQueryData(queryKey, comments);
      const row = cachedRow(client, document.id, position);
      const openComments = comments.filter(({ resolvedBy }) => !resolvedBy).length;
      if (row) storeRow(client, document.id, { ...row, openComments });
      return true;
    } catch (problem) {
      toast({ tone: "danger", text: tell(problem) });
      return false;
    }
  };
  return {
    comments: data,
    error,
    add: (body: string) => write(addComment({ segmentId, body })),
    resolve: (commentId: string, isResolved: boolean) =>
      void write(resolveComment({ commentId, isResolved })),
  };
}
