import type { SegmentState } from "../../workflow/transition";
import type { Client } from "./client";

/** A version of a target to keep. */
export interface NewRevision {
  readonly segmentId: string;
  readonly text: string;
  readonly state: SegmentState;
  readonly origin: "mt" | "tm" | "human" | "ai" | "batch";
  readonly authorId: string | null;
}

/** The newest revision of a segment, or null. */
export function findLastRevision(client: Client, segmentId: string) {
  return client.revision.findFirst({ where: { segmentId }, orderBy: { number: "desc" } });
}

/** The revisions of segments, oldest first. */
export function findRevisions(client: Client, segmentIds: string[]) {
  return client.revision.findMany({
    where: { segmentId: { in: segmentIds } },
    orderBy: { id: "asc" },
    include: { author: { select: { id: true, name: true } } },
  });
}

/** Appends a revision under the next number; UNIQUE(segment, number) refuses a rival. */
export async function appendRevision(client: Client, revision: NewRevision): Promise<number> {
  const last = await findLastRevision(client, revision.segmentId);
  const number = (last?.number ?? 0) + 1;
  await client.revision.create({ data: { ...revision, number } });
  return number;
}

/** Stores the other translations that files bring along, the oldest of a segment first; none of them has an author here. */
export async function insertFileRevisions(
  client: Client,
  revisions: Omit<NewRevision, "authorId" | "state">[],
): Promise<void> {
  const numbers = new Map<string, number>();
  await client.revision.createMany({
    data: revisions.map((revision) => {
      const number = (numbers.get(revision.segmentId) ?? 0) + 1;
      numbers.set(revision.segmentId, number);
      return { ...revision, number, state: "initial", authorId: null };
    }),
  });
}
