"use client";

import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useProblemText } from "@/components/problem/use-problem-text";
import { useWorkbench } from "@/components/segment/workbench";
import { refreshRows } from "@/lib/client/cached-segments";
import { decideSegments, previewDecisions } from "@/lib/client/decision-calls";
import { queryKeys } from "@/lib/client/query-keys";
import type { DecidedSegments } from "@/lib/schemas/decisions";
import { requestOf, type Step } from "./step";

/** What a step would do, as the server says, and how to take it. */
export function useBatch(step: Step, onDone: (batchId: string | null) => void) {
  const { document, seen } = useWorkbench();
  const documentId = document.id;
  const client = useQueryClient();
  const tell = useProblemText();
  const [result, setResult] = useState<DecidedSegments | null>(null);
  const [isRunning, setRunning] = useState(false);
  const [failure, setFailure] = useState<unknown>(null);
  const { ids, decision } = step;
  const preview = useQuery({
    queryKey: ["batch", documentId, decision, ids],
    queryFn: ({ signal }) => previewDecisions({ documentId, decision, ids: [...ids] }, signal),
    gcTime: 0,
    staleTime: Number.POSITIVE_INFINITY,
  });
  const decide = async () => {
    const segments = (preview.data?.segments ?? []).map(({ id, version }) => ({
      id,
      version,
      isSeen: seen.has(id, version),
    }));
    setRunning(true);
    try {
      const answer = await decideSegments(requestOf(step, { documentId, segments }));
      setResult(answer);
      onDone(answer.batchId);
      await Promise.all([
        refreshRows(client, documentId),
        client.invalidateQueries({ queryKey: queryKeys.changes(documentId) }),
        client.invalidateQueries({ queryKey: queryKeys.memory(document.projectId) }),
      ]);
    } catch (problem) {
      setFailure(problem);
    } finally {
      setRunning(false);
    }
  };
  const problem = failure ?? preview.error;
  const isSeen = ({ id, version }: { id: string; version: number }) => seen.has(id, version);
  return {
    preview: preview.data,
    result,
    isRunning,
    error: problem === null ? null : tell(problem),
    decide,
    isSeen,
  };
}
