import {
  FoundHits,
  ReplacedHits,
  type ReplaceHits,
  type SearchOption,
  ShownHits,
} from "../schemas/replacements";
import { type ApiCall, callApi } from "./call-api";
import { filterQuery, type OutlineFilter } from "./document-calls";

/** A search in a document, as it is asked. */
export interface AskedSearch {
  readonly find: string;
  readonly options: readonly SearchOption[];
  readonly side: "source" | "target";
  /** Undefined when nothing is to be replaced. */
  readonly replacement?: string;
  /** The filter whose segments are looked at. */
  readonly filter: OutlineFilter;
}

function searchQuery({ find, options, side, replacement }: Omit<AskedSearch, "filter">): string {
  const asked = new URLSearchParams({ find, options: options.join(), side });
  if (replacement !== undefined) asked.set("replacement", replacement);
  return asked.toString();
}

/** Where a text stands in the segments that a filter leaves. */
export function findHits(
  documentId: string,
  { filter: { order: _order, ...filter }, ...search }: AskedSearch,
  signal?: AbortSignal,
): Promise<FoundHits> {
  const path = `/documents/${documentId}/hits?${searchQuery(search)}&${filterQuery(filter)}`;
  return callApi({ path, answer: FoundHits, ...(signal && { signal }) });
}

/** The hits of some segments, with what stands around them. */
export function showHits(
  documentId: string,
  { ids, ...search }: Omit<AskedSearch, "filter"> & { readonly ids: readonly string[] },
  signal: AbortSignal,
): Promise<ShownHits> {
  const path = `/documents/${documentId}/hits/named?${searchQuery(search)}&ids=${ids.join()}`;
  return callApi({ path, answer: ShownHits, signal });
}

/** Replaces what a person chose of the hits; told as it goes, and until it is stored it can be broken off. */
export function replaceHits(
  { documentId, options, ...rest }: Omit<ReplaceHits, "options"> & Pick<AskedSearch, "options">,
  control: Pick<ApiCall<typeof ReplacedHits>, "onProgress" | "signal">,
): Promise<ReplacedHits> {
  const path = `/documents/${documentId}/replacements`;
  const body = { ...rest, options: options.join() };
  return callApi({ method: "POST", path, body, answer: ReplacedHits, ...control });
}
