import type { Client } from "../../db/client";
import { lockRepaired } from "../../db/repairs";
import { findSegments } from "../../db/segments";
import type { TextToWrite } from "./write-batch";

/** A text as it is going to be, with the version of the segment that it was worked out from. */
export interface PlannedText extends Pick<TextToWrite, "target" | "found"> {
  readonly id: string;
  readonly version: number;
}

/** A segment that was left as it is, and why. */
interface Moved {
  readonly segmentId: string;
  readonly reason: "changed" | "gone";
}

/** Locks the rows of a batch; one that somebody was faster with is let be. */
export async function lockPlanned<Text extends PlannedText>(
  client: Client,
  documentId: string,
  planned: readonly Text[],
) {
  const ids = planned.map(({ id }) => id);
  const there = new Set((await lockRepaired(client, documentId, ids)).map(({ id }) => id));
  const rows = new Map((await findSegments(client, ids)).map((row) => [row.id, row]));
  const moved: Moved[] = [];
  const texts = planned.flatMap(({ id, version, ...text }) => {
    const before = there.has(id) ? rows.get(id) : undefined;
    if (before?.version === version) return [{ before, ...text }];
    moved.push({ segmentId: id, reason: before ? "changed" : "gone" });
    return [];
  });
  return { texts, moved };
}
