import type { Client } from "./client";
import type { NewRevision } from "./revisions";
import type { SegmentChange } from "./segments";

/** The kinds of a step that is no repair of the alignment: texts changed in many places at once. */
export const FIX_ALL = "fix-all";
export const REPLACE = "replace";
export const WORD_FILE = "word-file";
export const REPEAT = "repeat";

/** All of them. */
export const BATCH_KINDS: readonly string[] = [FIX_ALL, REPLACE, WORD_FILE, REPEAT];

/** Whether a step of this kind changed texts, and nothing of the alignment. */
export function isBatch(kind: string): boolean {
  return BATCH_KINDS.includes(kind);
}

/** A segment as it was read, and what becomes of it. */
export interface TextChange extends Required<Pick<SegmentChange, "target" | "state" | "origin">> {
  readonly id: string;
  readonly version: number;
}

/**
 * Changes the texts of many segments, as one person's edit, where they still have the versions that the changes are based on;
 * gives how many had. Whoever decided on a text that was approved decided on another one.
 */
export function updateTexts(
  client: Client,
  changes: readonly TextChange[],
  { editedById, editedAt }: { readonly editedById: string; readonly editedAt: Date },
): Promise<number> {
  return client.$executeRaw`
    UPDATE "segments" s SET "target" = r."target", "state" = r."state"::"SegmentState", "origin" = r."origin"::"Origin",
      "editedById" = ${editedById}::uuid, "editedAt" = ${editedAt}::timestamptz, "version" = s."version" + 1,
      "decidedById" = CASE WHEN s."state" <> 'approved' THEN s."decidedById" END,
      "decidedAt" = CASE WHEN s."state" <> 'approved' THEN s."decidedAt" END
    FROM jsonb_to_recordset(${JSON.stringify(changes)}::jsonb)
      AS r("id" uuid, "version" int, "target" text, "state" text, "origin" text)
    WHERE s."id" = r."id" AND s."version" = r."version"`;
}

/** The newest revision of each of some segments that has any, by the segment's id. */
export async function findLastRevisions(client: Client, ids: readonly string[]) {
  const found = await client.$queryRaw<{ segmentId: string; number: number; text: string }[]>`
    SELECT DISTINCT ON (r."segmentId") r."segmentId", r."number", r."text" FROM "revisions" r
    WHERE r."segmentId" = ANY(${[...ids]}::uuid[]) ORDER BY r."segmentId", r."number" DESC`;
  return new Map(found.map((revision) => [revision.segmentId, revision]));
}

/** PostgreSQL takes 32,767 parameters a statement: a revision is fewer than ten. */
const ROWS_A_STATEMENT = 1_000;

/** Appends a revision to each of many segments; UNIQUE(segment, number) refuses a rival. */
export async function appendRevisions(
  client: Client,
  revisions: readonly (NewRevision & { readonly number: number })[],
): Promise<void> {
  for (let at = 0; at < revisions.length; at += ROWS_A_STATEMENT) {
    await client.revision.createMany({ data: revisions.slice(at, at + ROWS_A_STATEMENT) });
  }
}
