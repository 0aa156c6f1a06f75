import * as z from "zod";
import { type OutlineFilter, WHOLE_DOCUMENT } from "@/lib/client/document-calls";

const PARTS = ["flag", "edits", "by", "order"] as const;

/** What an address may say of the queue; anything else is left out. */
const Address = z.object({
  flag: z.enum(["any", "none", "serious"]).or(z.literal("")).catch(""),
  edits: z.enum(["untouched", "edited"]).or(z.literal("")).catch(""),
  by: z.uuid().or(z.literal("")).catch(""),
  order: z.literal("risk").or(z.literal("")).catch(""),
});

/** The filter and the order that the queue's address asks for, among what was submitted. */
export function readQueueFilter(params: Pick<URLSearchParams, "get">): OutlineFilter {
  const said = Object.fromEntries(PARTS.map((part) => [part, params.get(part) ?? ""]));
  return { ...WHOLE_DOCUMENT, state: "submitted", ...Address.parse(said) };
}

/** The queue's address with another filter and everything else as it was. */
export function writeQueueFilter(address: string, filter: OutlineFilter): string {
  const url = new URL(address);
  for (const part of PARTS) {
    const value = filter[part] ?? "";
    if (value === "") url.searchParams.delete(part);
    else url.searchParams.set(part, value);
  }
  return url.href;
}

/** How many parts of the filter leave submissions out; the order leaves none out. */
export function countFilters({ flag, edits, by }: OutlineFilter): number {
  return [flag, edits, by].filter(Boolean).length;
}
