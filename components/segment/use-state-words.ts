"use client";

import { useQuery } from "@tanstack/react-query";
import type { StateWords } from "@/lib/client/cached-segments";
import { readStateWords } from "@/lib/client/document-calls";
import { queryKeys } from "@/lib/client/query-keys";
import { useWorkbench } from "./workbench";

/** The document's words by state, moved by every write, and read anew after many; undefined until they were read once. */
export function useStateWords(): StateWords | undefined {
  const { id } = useWorkbench().document;
  const { data } = useQuery<StateWords>({
    queryKey: queryKeys.words(id),
    queryFn: ({ signal }) => readStateWords(id, signal),
    staleTime: Number.POSITIVE_INFINITY,
  });
  return data;
}
