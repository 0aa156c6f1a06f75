"use client";

import { isNarrow } from "@/components/review/desk-filter";
import { useDeskFilter } from "@/components/review/use-desk-filter";
import { useSettled } from "@/components/ui/use-settled";
import { WHOLE_DOCUMENT } from "@/lib/client/document-calls";
import { queryKeys } from "@/lib/client/query-keys";
import { type AskedSearch, findHits } from "@/lib/client/replacement-calls";
import type { SearchDraft } from "./finding";

/** The others write, too: an older answer is asked for again before it leads anywhere, in milliseconds. */
const FRESH = 5_000;

/** The search as the server is asked, at the last pause in typing. */
export function useAskedSearch(draft: SearchDraft, replacement?: string): AskedSearch {
  const { filter } = useDeskFilter();
  const find = useSettled(draft.find);
  const { options, side, isWhole } = draft;
  return {
    find,
    options,
    side,
    filter: isWhole || !isNarrow(filter) ? WHOLE_DOCUMENT : { ...filter, order: "" },
    ...(replacement !== undefined && { replacement }),
  };
}

/** Where a search finds something, as it is asked for and kept. */
export function hitsQuery(documentId: string, asked: AskedSearch) {
  return {
    queryKey: queryKeys.hits(documentId, asked),
    queryFn: ({ signal }: { readonly signal: AbortSignal }) => findHits(documentId, asked, signal),
    staleTime: FRESH,
  };
}
