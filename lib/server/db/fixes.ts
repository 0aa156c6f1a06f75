import type { Client } from "./client";
import { OPEN_FLAG } from "./open-flag";

/** A target flag that nobody has said anything of, with something to put in its place. */
const IS_FIXABLE = {
  side: "target",
  suggestion: { not: null },
  ...OPEN_FLAG,
} as const;

/** Which open suggestions of a document are asked for. */
export interface FixFilter {
  readonly documentId: string;
  readonly check: string;
  /** Only those in these segments. */
  readonly segmentIds?: readonly string[];
}

/** The open suggestions of a check in a document, in its order. */
export async function findFixes(client: Client, { documentId, check, segmentIds }: FixFilter) {
  const found = await client.flag.findMany({
    where: {
      ...IS_FIXABLE,
      check,
      segment: { documentId, ...(segmentIds && { id: { in: [...segmentIds] } }) },
    },
    orderBy: [{ segment: { position: "asc" } }, { start: "asc" }, { end: "asc" }],
    select: {
      segmentId: true,
      start: true,
      end: true,
      suggestion: true,
      fingerprint: true,
      segment: {
        select: {
          position: true,
          version: true,
          state: true,
          editedById: true,
          editedAt: true,
          submittedAt: true,
        },
      },
    },
  });
  return found.flatMap(({ suggestion, ...flag }) =>
    suggestion === null ? [] : [{ ...flag, suggestion }],
  );
}

/** An open suggestion with the segment that it is for. */
export type StoredFix = Awaited<ReturnType<typeof findFixes>>[number];

/** The flag of a document that has this id, if it is open and has a suggestion. */
export function findFixableFlag(client: Client, documentId: string, id: string) {
  return client.flag.findFirst({
    where: { ...IS_FIXABLE, id, segment: { documentId } },
    select: { check: true, fingerprint: true, suggestion: true },
  });
}
