import type { OutlineFilter } from "@/lib/client/document-calls";
import { SEGMENT_STATES, type SegmentState } from "@/lib/workflow/transition";

/** Reads the desk's filter from the address; what the address says wrongly is left out. */
export function readFilter(params: Pick<URLSearchParams, "get">): OutlineFilter {
  return {
    state: statesOf(params.get("state") ?? "").join(","),
    flag: params.get("flag") ?? "",
    text: params.get("text") ?? "",
    source: params.get("source") ?? "",
    target: params.get("target") ?? "",
    editor: params.get("editor") ?? "",
    comments: params.get("comments") === "open" ? "open" : "",
    links: params.get("links") === "doubtful" ? "doubtful" : "",
    mine: mineOf(params.get("mine")),
    order: orderOf(params.get("order")),
  };
}

function orderOf(value: string | null): OutlineFilter["order"] {
  return value === "doubt" || value === "risk" ? value : "";
}

function mineOf(value: string | null): OutlineFilter["mine"] {
  return value === "assigned" || value === "returned" ? value : "";
}

/** The address with another filter and everything else as it was. */
export function writeFilter(address: string, filter: OutlineFilter): string {
  const url = new URL(address);
  for (const [name, value] of Object.entries(filter)) {
    if (value === "") url.searchParams.delete(name);
    else url.searchParams.set(name, value);
  }
  return url.href;
}

/** The states of a comma-separated list, in the order of a segment's life. */
export function statesOf(list: string): SegmentState[] {
  const named = new Set(list.split(","));
  return SEGMENT_STATES.filter((state) => named.has(state));
}

/** The list with one state more or less; all of them are no filter at all. */
export function toggleState(list: string, state: SegmentState): string {
  const chosen = new Set(statesOf(list));
  if (!chosen.delete(state)) chosen.add(state);
  const states = SEGMENT_STATES.filter((each) => chosen.has(each));
  return states.length === SEGMENT_STATES.length ? "" : states.join(",");
}

/** Whether the filter leaves every segment. */
export function isWholeDocument(filter: OutlineFilter): boolean {
  return Object.values(filter).every((value) => value === "");
}

/** Whether the filter leaves segments out, whatever their order. */
export function isNarrow(filter: OutlineFilter): boolean {
  return !isWholeDocument({ ...filter, order: "" });
}
