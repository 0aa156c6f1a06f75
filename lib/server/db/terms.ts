import type { Term } from "../../bitext/term";
import { searchWords } from "../../terminology/search-words";
import type { Client } from "./client";
import { Prisma } from "./generated/client";

/** An entry of a termbase as it is stored. */
export interface StoredTerm extends Term {
  readonly key: string;
  readonly version: number;
  readonly createdById: string;
  readonly createdByName: string;
  readonly createdAt: Date;
}

/** What a person says of a term, and what it is looked up by. */
export type TermFields = Omit<Term, "id"> & { readonly key: string };

const COLUMNS = Prisma.sql`t."id", t."source", t."targets", t."forbidden", t."note", t."isCaseSensitive", t."isRequired"`;
const WHOLE = Prisma.sql`${COLUMNS}, t."key", t."version", t."createdById", u."name" AS "createdByName", t."createdAt"`;

/**
 * The rows of a document's project that have one of the keys, as `t`. OFFSET 0 keeps it a look-up for each key: as one
 * condition, the embedded database reads the whole termbase, since it has no statistics.
 */
function havingKeys(documentId: string, keys: readonly string[]): Prisma.Sql {
  return Prisma.sql`unnest(${keys}::text[]) AS k("key") CROSS JOIN LATERAL (
    SELECT * FROM "terms" o
    WHERE o."projectId" = (SELECT d."projectId" FROM "documents" d WHERE d."id" = ${documentId}::uuid)
      AND o."key" = k."key" OFFSET 0) t`;
}

/** The terms of a document's project that have one of the keys, each given once: by the index, however large the termbase is. */
export function findTermsOfDocument(
  client: Client,
  documentId: string,
  keys: ReadonlySet<string>,
): Promise<Term[]> {
  return client.$queryRaw<Term[]>`
    SELECT ${COLUMNS} FROM ${havingKeys(documentId, [...keys])} ORDER BY t."createdAt", t."id"`;
}

/** Whole entries that have one of the keys, with who made them. */
export function findEntriesOfDocument(
  client: Client,
  documentId: string,
  keys: ReadonlySet<string>,
): Promise<StoredTerm[]> {
  return client.$queryRaw<StoredTerm[]>`
    SELECT ${WHOLE} FROM ${havingKeys(documentId, [...keys])} JOIN "users" u ON u."id" = t."createdById"
    ORDER BY t."createdAt", t."id"`;
}

/** Whether a project has any term. */
export async function hasTerms(client: Client, projectId: string): Promise<boolean> {
  return (await client.term.findFirst({ where: { projectId }, select: { id: true } })) !== null;
}

/** Which part of a list is wanted. */
export interface TermPage {
  readonly offset: number;
  readonly limit: number;
}

/** Terms of a project in the order of their sources, and how many there are. */
export async function findTerms(
  client: Client,
  projectId: string,
  { offset, limit }: TermPage,
): Promise<{ rows: StoredTerm[]; total: number }> {
  const [rows, counted] = await Promise.all([
    client.$queryRaw<StoredTerm[]>`
      SELECT ${WHOLE} FROM "terms" t JOIN "users" u ON u."id" = t."createdById"
      WHERE t."projectId" = ${projectId}::uuid
      ORDER BY t."source", t."targets"[1] LIMIT ${limit} OFFSET ${offset}`,
    client.termCount.findUnique({ where: { projectId_written: { projectId, written: "" } } }),
  ]);
  return { rows, total: counted?.entries ?? 0 };
}

/** What a termbase is searched for. */
export interface TermSearch extends TermPage {
  readonly text: string;
  /** No more than these are found and put in order. */
  readonly most: number;
}

/** Terms of a project that have words that begin with those of the text, in the order of their sources. */
export async function searchTerms(
  client: Client,
  projectId: string,
  search: TermSearch,
): Promise<{ rows: StoredTerm[]; total: number }> {
  const { text, offset, limit, most } = search;
  const words = searchWords(text);
  if (words.length === 0) return { rows: [], total: 0 };
  // Letters and numbers alone are left in a word: nothing in it has a meaning to the query.
  const query = [`'${projectId}'`, ...words.map((word) => `'${word}':*`)].join(" & ");
  const rows = await client.$queryRaw<(StoredTerm & { total: number })[]>`
    WITH "found" AS MATERIALIZED (
      SELECT * FROM "terms" t
      WHERE array_to_tsvector(t."words" || t."projectId"::text) @@ ${query}::tsquery LIMIT ${most})
    SELECT ${WHOLE}, (SELECT count(*)::int FROM "found") AS "total"
    FROM "found" t JOIN "users" u ON u."id" = t."createdById"
    ORDER BY t."source", t."targets"[1] LIMIT ${limit} OFFSET ${offset}`;
  if (rows.length > 0 || offset === 0) return { rows, total: rows[0]?.total ?? 0 };
  // The page's last term was removed.
  const { total } = await searchTerms(client, projectId, { ...search, offset: 0, limit: 1 });
  return { rows, total };
}

/** Entries of a project by their ids. */
export function findTermsById(
  client: Client,
  projectId: string,
  ids: readonly string[],
): Promise<StoredTerm[]> {
  return client.$queryRaw<StoredTerm[]>`
    SELECT ${WHOLE} FROM "terms" t JOIN "users" u ON u."id" = t."createdById"
    WHERE t."projectId" = ${projectId}::uuid AND t."id" = ANY(${ids}::uuid[]) ORDER BY t."id"`;
}

/** An entry with what it has in common with those that it is in conflict with. */
export type ConflictingTerm = StoredTerm & { readonly written: string };

/** Entries whose source term others have too, with another preferred form: group after group. */
export function findConflicts(
  client: Client,
  projectId: string,
  mostGroups: number,
): Promise<ConflictingTerm[]> {
  return client.$queryRaw<ConflictingTerm[]>`
    WITH "conflict" AS MATERIALIZED (
      SELECT c."written" FROM "term_counts" c
      WHERE c."projectId" = ${projectId}::uuid AND c."entries" > 1 AND c."written" <> ''
      ORDER BY c."written" LIMIT ${mostGroups})
    SELECT ${WHOLE}, c."written" FROM "conflict" c CROSS JOIN LATERAL (
      SELECT * FROM "terms" o WHERE o."projectId" = ${projectId}::uuid
        AND "term_written"(o."source", o."isCaseSensitive") = c."written" OFFSET 0) t
    JOIN "users" u ON u."id" = t."createdById" ORDER BY c."written", t."createdAt", t."id"`;
}

/** The words by which an entry is found, whichever side they are of. */
function wordsOf({ source, targets, forbidden }: TermFields): string[] {
  return searchWords([source, ...targets, ...forbidden].join(" "));
}

/** The source terms and preferred forms of a project's entries that have one of the keys. */
export function findPreferredForms(
  client: Client,
  projectId: string,
  keys: ReadonlySet<string>,
): Promise<{ source: string; target: string }[]> {
  return client.$queryRaw`
    SELECT t."source", t."targets"[1] AS "target" FROM unnest(${[...keys]}::text[]) AS k("key") CROSS JOIN LATERAL (
      SELECT * FROM "terms" o WHERE o."projectId" = ${projectId}::uuid AND o."key" = k."key" OFFSET 0) t`;
}

/** Adds terms, but for those that are there already; gives how many were new. */
export async function insertTerms(
  client: Client,
  owner: { readonly projectId: string; readonly createdById: string },
  terms: readonly (TermFields & { readonly id: string })[],
): Promise<number> {
  const { count } = await client.term.createMany({
    data: terms.map((term) => ({
      ...owner,
      ...term,
      targets: [...term.targets],
      forbidden: [...term.forbidden],
      words: wordsOf(term),
    })),
    skipDuplicates: true,
  });
  return count;
}

/** Changes an entry that still has this version; false when it has not. */
export async function updateTerm(
  client: Client,
  { id, version }: { readonly id: string; readonly version: number },
  term: TermFields,
): Promise<boolean> {
  const { source, key, note, isCaseSensitive, isRequired } = term;
  const { count } = await client.term.updateMany({
    where: { id, version },
    data: {
      source,
      key,
      note,
      isCaseSensitive,
      isRequired,
      targets: [...term.targets],
      forbidden: [...term.forbidden],
      words: wordsOf(term),
      version: { increment: 1 },
    },
  });
  return count === 1;
}

/** Removes an entry that still has this version; false when it has not. */
export async function deleteTerm(
  client: Client,
  { id, version }: { readonly id: string; readonly version: number },
): Promise<boolean> {
  const { count } = await client.term.deleteMany({ where: { id, version } });
  return count === 1;
}

/** Whether another entry of the project has this source term and this preferred form. */
export async function isTaken(
  client: Client,
  { projectId, id }: { readonly projectId: string; readonly id: string },
  { source, targets }: Pick<Term, "source" | "targets">,
): Promise<boolean> {
  const rows = await client.$queryRaw<unknown[]>`
    SELECT 1 FROM "terms" WHERE "projectId" = ${projectId}::uuid AND "id" <> ${id}::uuid
      AND "source" = ${source} AND "targets"[1] = ${targets[0] ?? ""}`;
  return rows.length > 0;
}
