"use client";

import { useQuery } from "@tanstack/react-query";
import type { StateWords } from "@/lib/client/cached-segments";
import { readStateWords } from "@/lib/client/document-calls";
import { queryKeys } from "@/lib/client/query-keys";
import { useWorkbench } from "./workbench";

/** The document's words by state: as the page was rendered, moved by every write since, and read anew after many. */
export function useStateWords(): StateWords {
  const { id, words } = useWorkbench().document;
  const { data } = useQuery<StateWords>({
    queryKey: queryKeys.words(id),
    queryFn: ({ signal }) => readStateWords(id, signal),
    initialData: words,
    staleTime: Number.POSITIVE_INFINITY,
  });
  return data ?? words;
}
