import { DOUBTFUL_BELOW } from "../../../bitext/doubtful-link";
import type { BlockState } from "../../../formats/parsed-file";
import type { SegmentState } from "../../../workflow/transition";
import { insertFlags } from "../../db/flags";
import { carryDismissals } from "../../db/kept-dismissals";
import type { Database } from "../../db/open-database";
import { insertFileRevisions } from "../../db/revisions";
import { insertSegments, type NewSegment } from "../../db/segments";
import { toNewFlag } from "../segments/find-flags";
import type { PreparedSegment } from "./prepare-document";

/** Some segments of a document that is being stored. */
export interface SegmentsToStore {
  readonly documentId: string;
  /** Who imports the document. */
  readonly createdById: string;
  /** The position of the first one. */
  readonly from: number;
  readonly segments: readonly PreparedSegment[];
}

/** Stores segments with their flags and, of a bilingual file, what it brings along; as one transaction. */
export async function storeSegments(
  database: Database,
  { documentId, createdById, from, segments }: SegmentsToStore,
): Promise<void> {
  const rows = segments.map((segment, index) => ({
    id: crypto.randomUUID(),
    position: from + index,
    segment,
  }));
  const flags = rows.flatMap(({ id, segment }) =>
    segment.findings.map((finding) => toNewFlag(id, segment, finding)),
  );
  const revisions = rows.flatMap(({ id: segmentId, segment }) =>
    (segment.entry?.alternatives ?? []).map((other) => ({ segmentId, ...other })),
  );
  await database.prisma.$transaction(async (client) => {
    await insertSegments(
      client,
      rows.map(({ id, position, segment }) => ({
        ...toNewSegment({ id, position, documentId }, segment),
        ...ofFile(segment, createdById),
      })),
    );
    await carryDismissals(client, documentId, flags);
    await insertFlags(client, flags);
    if (revisions.length > 0) await insertFileRevisions(client, revisions);
  });
}

function toNewSegment(
  place: { id: string; position: number; documentId: string },
  { source, target, targetGap, paragraph, confidence, sourceWords }: PreparedSegment,
): NewSegment {
  const machineTarget = target;
  return { ...place, source, machineTarget, target, targetGap, paragraph, confidence, sourceWords };
}

/** Nobody here approved what a file says was approved: it waits for an editor, submitted by whoever imports it. */
const STATES: Readonly<Record<BlockState, SegmentState>> = {
  initial: "initial",
  draft: "draft",
  submitted: "submitted",
  approved: "submitted",
};

function ofFile({ entry }: PreparedSegment, createdById: string): Partial<NewSegment> {
  if (!entry) return {};
  const { notes, state } = entry;
  return {
    ...(notes && { notes: [...notes] }),
    ...(state && { fileState: state, state: STATES[state] }),
    ...(state && STATES[state] === "submitted" && { submittedById: createdById }),
  };
}

/** What an import tells of its segments. */
export class SegmentCounts {
  readonly #counts = { segments: 0, flags: 0, omissions: 0, additions: 0, doubtful: 0, waiting: 0 };

  /** Counts some more. */
  add(segments: readonly PreparedSegment[]): void {
    const counts = this.#counts;
    for (const { source, target, confidence, findings, entry } of segments) {
      counts.segments += 1;
      counts.flags += findings.length;
      if (target === "") counts.omissions += 1;
      if (source === "") counts.additions += 1;
      if (confidence < DOUBTFUL_BELOW) counts.doubtful += 1;
      if (entry?.state && STATES[entry.state] === "submitted") counts.waiting += 1;
    }
  }

  /** What was counted. */
  told() {
    return { ...this.#counts };
  }
}
