"use client";

import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useProblemText } from "@/components/problem/use-problem-text";
import { useMayApprove } from "@/components/segment/approve-button";
import { useWorkbench } from "@/components/segment/workbench";
import { cachedRow, fetchSegmentWindow, windowOf } from "@/lib/client/cached-segments";
import { approveSegments } from "@/lib/client/document-calls";
import { queryKeys } from "@/lib/client/query-keys";
import type { ApprovedSegments, SegmentRow } from "@/lib/schemas/segment";
import { useQueue } from "./queue";

/** The rows of a batch as they are now, and how to approve those that the person may approve. */
export function useBatch(onDone: () => void) {
  const { document } = useWorkbench();
  const client = useQueryClient();
  const mayApprove = useMayApprove();
  const tell = useProblemText();
  const [result, setResult] = useState<ApprovedSegments | null>(null);
  const [isRunning, setRunning] = useState(false);
  const [error, setError] = useState<string | null>(null);
  const rows = useChosenRows();
  const own = rows?.filter((row) => !mayApprove(row)) ?? [];
  const approve = async () => {
    const segments = (rows ?? [])
      .filter((row) => mayApprove(row))
      .map(({ id, version }) => ({ id, version }));
    setRunning(true);
    try {
      const answer = await approveSegments({ documentId: document.id, segments });
      setResult(answer);
      onDone();
      await client.invalidateQueries({ queryKey: ["segments", document.id] });
      await client.invalidateQueries({ queryKey: queryKeys.outlines(document.id) });
    } catch (problem) {
      setError(tell(problem));
    } finally {
      setRunning(false);
    }
  };
  return { rows, own, result, isRunning, error, approve };
}

/** The chosen rows that still wait; undefined until all of them are loaded. */
function useChosenRows(): SegmentRow[] | undefined {
  const { items, chosen } = useQueue();
  const { document } = useWorkbench();
  const client = useQueryClient();
  const [positions] = useState(() =>
    items.filter(({ id }) => chosen.has(id)).map(({ position }) => position),
  );
  const { data } = useQuery({
    queryKey: ["batch", document.id, positions],
    queryFn: async () => {
      const windows = [...new Set(positions.map(windowOf))];
      await Promise.all(
        windows.map((window) =>
          client.ensureQueryData({
            queryKey: queryKeys.segmentWindow(document.id, window),
            queryFn: ({ signal }) =>
              fetchSegmentWindow(client, { documentId: document.id, window }, signal),
          }),
        ),
      );
      const rows = positions.flatMap((position) => cachedRow(client, document.id, position) ?? []);
      return rows.filter(({ state }) => state === "submitted");
    },
    gcTime: 0,
  });
  return data;
}
