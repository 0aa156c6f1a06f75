import type { Client } from "./client";
import { Prisma } from "./generated/client";

/** An entry of a translation memory with where it came from. */
export interface StoredEntry {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  readonly previous: string | null;
  /** Who approved it, or whom the imported file names. */
  readonly person: string | null;
  readonly at: Date | null;
  readonly documentTitle: string | null;
  /** Null when the document was deleted. */
  readonly documentId: string | null;
  readonly segmentId: string | null;
  /** The 1-based place of the segment. */
  readonly number: number | null;
  /** The name of the file that it was imported from. */
  readonly file: string | null;
}

/** Looked up one by one: a join would read whole tables on the embedded database, which has no statistics. */
const COLUMNS = Prisma.sql`m."id", m."source", m."target", m."previous", m."at", m."documentTitle", m."segmentId",
  coalesce((SELECT u."name" FROM "users" u WHERE u."id" = m."personId"), m."personName") AS "person",
  (SELECT s."documentId" FROM "segments" s WHERE s."id" = m."segmentId") AS "documentId",
  (SELECT s."position" + 1 FROM "segments" s WHERE s."id" = m."segmentId") AS "number",
  (SELECT f."name" FROM "memory_files" f WHERE f."id" = m."fileId") AS "file"`;

/** What a memory is asked about a segment. */
export interface AskedSegment {
  readonly segmentId: string;
  readonly source: string;
  /** The source of the segment before it; empty for the first one. */
  readonly previous: string | null;
  readonly sourceLanguage: string;
  readonly targetLanguage: string;
}

/** A segment with what stands before it. */
export async function findAskedSegment(
  client: Client,
  segmentId: string,
): Promise<AskedSegment | undefined> {
  const [found] = await client.$queryRaw<AskedSegment[]>`
    SELECT s."id" AS "segmentId", s."source", d."sourceLanguage", d."targetLanguage",
      CASE WHEN s."position" = 0 THEN '' ELSE b."source" END AS "previous"
    FROM "segments" s JOIN "documents" d ON d."id" = s."documentId"
    LEFT JOIN "segments" b ON b."documentId" = d."id" AND b."position" = s."position" - 1
    WHERE s."id" = ${segmentId}::uuid`;
  return found;
}

/** Entries that are compared with the source: those that have most pairs of neighbouring words in common with it. */
const MOST_COMPARED = 60;

/** Entries that are looked at for all pairs of a source together, and for each. */
const LOOKED_AT = { all: 3_000, least: 20, most: 300 };

/**
 * The entries of a project that may be like a segment's source, but for its own one, the newest first: by the index, however
 * large the memory is. Of a pair of words that very many entries have, some are looked at.
 */
export function findCandidates(
  client: Client,
  projectId: string,
  { segmentId, source, sourceLanguage, targetLanguage }: AskedSegment,
): Promise<StoredEntry[]> {
  const pairs = 1 + (source.match(/\S+/g)?.length ?? 0);
  const share = Math.round(LOOKED_AT.all / pairs);
  const most = Math.min(LOOKED_AT.most, Math.max(LOOKED_AT.least, share));
  return client.$queryRaw<StoredEntry[]>`
    WITH "asked" AS MATERIALIZED (
      SELECT unnest("memory_keys"(${projectId}::uuid, ${source})) AS "key"),
    "like" AS MATERIALIZED (
      SELECT f."id" FROM "asked" a CROSS JOIN LATERAL (
        SELECT o."id" FROM "memory_entries" o
        WHERE "memory_keys"(o."projectId", o."source") @> ARRAY[a."key"] LIMIT ${most} OFFSET 0) f
      GROUP BY f."id" ORDER BY count(*) DESC LIMIT ${MOST_COMPARED}),
    "same" AS MATERIALIZED (
      SELECT o."id" FROM "memory_entries" o
      WHERE o."projectId" = ${projectId}::uuid AND "memory_hash"(o."source") = "memory_hash"(${source})
      LIMIT ${MOST_COMPARED})
    SELECT ${COLUMNS} FROM (SELECT "id" FROM "like" UNION SELECT "id" FROM "same") c
    CROSS JOIN LATERAL (SELECT * FROM "memory_entries" o WHERE o."id" = c."id" OFFSET 0) m
    WHERE m."projectId" = ${projectId}::uuid AND m."segmentId" IS DISTINCT FROM ${segmentId}::uuid
      AND split_part(m."sourceLanguage", '-', 1) = split_part(${sourceLanguage}, '-', 1)
      AND split_part(m."targetLanguage", '-', 1) = split_part(${targetLanguage}, '-', 1)
    ORDER BY m."at" DESC NULLS LAST, m."id"`;
}

/** What a memory is searched for. */
export interface MemorySearch {
  readonly text: string;
  /** No more than these are found and put in order. */
  readonly most: number;
  /** No more than these are given. */
  readonly limit: number;
}

/**
 * Entries that have, on one side, words that begin with all of those of the text: those that have it to the letter first, then
 * the newest.
 */
export async function searchMemory(
  client: Client,
  projectId: string,
  { text, most, limit }: MemorySearch,
): Promise<{ rows: StoredEntry[]; total: number }> {
  const [asked] = await client.$queryRaw<{ words: string[] }[]>`
    SELECT "memory_words"(${text}) AS "words"`;
  const words = asked?.words ?? [];
  if (words.length === 0) return { rows: [], total: 0 };
  const onSide = (side: "s" | "t") =>
    // Letters and numbers alone are left in a word; a quotation mark would end it.
    words.map((word) => `'${side}${word.replaceAll(/['\\]/g, "").slice(0, 60)}':*`).join(" & ");
  const query = `'${projectId}' & (${onSide("s")} | ${onSide("t")})`;
  const rows = await client.$queryRaw<(StoredEntry & { total: number })[]>`
    WITH "found" AS MATERIALIZED (
      SELECT * FROM "memory_entries" m
      WHERE "memory_lexemes"(m."projectId", m."source", m."target") @@ ${query}::tsquery LIMIT ${most}),
    "first" AS MATERIALIZED (
      SELECT * FROM "found" m
      ORDER BY strpos(lower(m."source" || ' ' || m."target"), lower(${text})) = 0, m."at" DESC NULLS LAST, m."id"
      LIMIT ${limit})
    SELECT ${COLUMNS}, (SELECT count(*)::int FROM "found") AS "total" FROM "first" m
    ORDER BY strpos(lower(m."source" || ' ' || m."target"), lower(${text})) = 0, m."at" DESC NULLS LAST, m."id"`;
  return { rows, total: rows[0]?.total ?? 0 };
}

/** How many entries of a project are approved segments. */
export function countApproved(client: Client, projectId: string): Promise<number> {
  return client.memoryEntry.count({ where: { projectId, fileId: null } });
}

/** Whether an entry of a project's memory has this target, to the letter. */
export async function isEntryTarget(
  client: Client,
  { projectId, id }: { readonly projectId: string; readonly id: string },
  target: string,
): Promise<boolean> {
  return (await client.memoryEntry.count({ where: { id, projectId, target } })) > 0;
}

/** An entry as it is exported. */
export type ExportedEntry = Awaited<ReturnType<typeof findEntriesAfter>>[number];

/** A page of a project's entries, by their ids. */
export function findEntriesAfter(
  client: Client,
  projectId: string,
  { after, limit }: { readonly after: string; readonly limit: number },
) {
  return client.memoryEntry.findMany({
    where: { projectId, id: { gt: after } },
    orderBy: { id: "asc" },
    take: limit,
    select: {
      id: true,
      source: true,
      target: true,
      sourceLanguage: true,
      targetLanguage: true,
      previous: true,
      at: true,
      personName: true,
      person: { select: { name: true } },
    },
  });
}
