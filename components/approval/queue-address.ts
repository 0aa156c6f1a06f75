import * as z from "zod";
import { type OutlineFilter, WHOLE_DOCUMENT } from "@/lib/client/document-calls";

const PARTS = ["flag", "edits", "by", "order", "sample"] as const;

/** What an address may say of the queue; anything else is left out. */
const Address = z.object({
  flag: z.enum(["any", "none", "serious"]).or(z.literal("")).catch(""),
  edits: z.enum(["untouched", "edited"]).or(z.literal("")).catch(""),
  by: z.uuid().or(z.literal("")).catch(""),
  order: z.literal("risk").or(z.literal("")).catch(""),
  sample: z.uuid().or(z.literal("")).catch(""),
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

/** A filter as it was changed: a sample was drawn of what the one before left, so another one drops it. */
export function changeFilter(before: OutlineFilter, after: OutlineFilter): OutlineFilter {
  const isSame =
    after.flag === before.flag && after.edits === before.edits && after.by === before.by;
  return isSame ? after : { ...after, sample: "" };
}

/** How many parts of the filter leave submissions out; the order leaves none out, and a sample is told of by itself. */
export function countFilters({ flag, edits, by }: OutlineFilter): number {
  return [flag, edits, by].filter(Boolean).length;
}
