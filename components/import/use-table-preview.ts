"use client";

import { useQuery } from "@tanstack/react-query";
import { useProblemText } from "@/components/problem/use-problem-text";
import { previewTable } from "@/lib/client/import-calls";
import type { TablePreview } from "@/lib/schemas/import";
import { beginningOf } from "./table-file";

/** The first rows of a table with the columns that are probably meant; nothing for another file. */
export function useTablePreview(
  projectId: string,
  file: File | null,
): { readonly preview: TablePreview | null; readonly problem: string | null } {
  const tell = useProblemText();
  const { data, error } = useQuery({
    queryKey: ["table-preview", projectId, file?.name, file?.size, file?.lastModified],
    queryFn: () => (file ? previewTable(projectId, beginningOf(file)) : null),
    enabled: file !== null,
    retry: false,
  });
  return { preview: data ?? null, problem: error ? tell(error) : null };
}
