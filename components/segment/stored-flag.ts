import type { QueryClient } from "@tanstack/react-query";
import { cachedRow } from "@/lib/client/cached-segments";
import { ApiProblem } from "@/lib/client/call-api";
import type { FlagRow, SegmentRow } from "@/lib/schemas/segment";
import { flagKey, type ShownFlag } from "./shown-flag";

/** The stored flag of the same finding: the one shown may be of a text that was only just saved. */
export function storedFlag(
  client: QueryClient,
  { documentId, row }: { readonly documentId: string; readonly row: SegmentRow },
  flag: ShownFlag,
): FlagRow | undefined {
  const stored = cachedRow(client, documentId, row.position)?.flags ?? row.flags;
  return stored.find((other) => flagKey(other) === flagKey(flag));
}

/**
 * The id of the stored flag.
 * @throws {ApiProblem} not-found while the finding is of a text that is not saved yet.
 */
export function storedFlagId(...place: Parameters<typeof storedFlag>): string {
  const stored = storedFlag(...place);
  if (stored) return stored.id;
  throw new ApiProblem({ code: "not-found", reason: "not-found", details: {} });
}
