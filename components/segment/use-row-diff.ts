import { useQuery } from "@tanstack/react-query";
import { rangeOf, windowOf } from "@/lib/schemas/segment-window";
import { listVersions } from "@/lib/client/document-calls";
import { queryKeys } from "@/lib/client/query-keys";
import type { SegmentRow } from "@/lib/schemas/segment";
import { chooseDiff, type RowDiffContent } from "./choose-diff";
import type { DiffBaseline } from "./diff-baseline";
import { useWorkbench } from "./workbench";

const NO_VERSIONS = { revision: null, approved: null, other: null };

/**
 * The changes of a row since a baseline; null when there is none, or while it loads. The versions of a whole window of
 * rows come with one request, and only when somebody compares.
 */
export function useRowDiff(
  baseline: DiffBaseline,
  { row, view }: { readonly row: SegmentRow; readonly view: SegmentRow },
): RowDiffContent | null {
  const { document, me } = useWorkbench();
  const window = windowOf(row.position);
  const { data, isPending } = useQuery({
    queryKey: queryKeys.versionsWindow(document.id, window),
    queryFn: ({ signal }) => listVersions(document.id, rangeOf(window), signal),
    select: (versions) => versions.find(({ id }) => id === row.id),
    enabled: baseline !== "none",
    staleTime: 30_000,
  });
  if (isPending) return null;
  return chooseDiff(baseline, { row, view, versions: data ?? NO_VERSIONS, me });
}
