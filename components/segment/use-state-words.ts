"use client";

import { skipToken, useQuery } from "@tanstack/react-query";
import type { StateWords } from "@/lib/client/cached-segments";
import { queryKeys } from "@/lib/client/query-keys";
import { useWorkbench } from "./workbench";

/** The document's words by state: as the page was rendered, and moved by every write since. */
export function useStateWords(): StateWords {
  const { id, words } = useWorkbench().document;
  const { data } = useQuery<StateWords>({
    queryKey: queryKeys.words(id),
    queryFn: skipToken,
    initialData: words,
  });
  return data ?? words;
}
