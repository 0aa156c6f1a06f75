import type { Term } from "../../bitext/term";
import type { Client } from "./client";
import { Prisma } from "./generated/client";
import { escapeLike } from "./segments";

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

/** The terms of a document's project that have one of the keys: by the index, however large the termbase is. */
export function findTermsOfDocument(
  client: Client,
  documentId: string,
  keys: readonly string[],
): Promise<Term[]> {
  return client.$queryRaw<Term[]>`
    SELECT ${COLUMNS} FROM "terms" t
    WHERE t."projectId" = (SELECT d."projectId" FROM "documents" d WHERE d."id" = ${documentId}::uuid)
      AND t."key" = ANY(${keys}::text[])
    ORDER BY t."id"`;
}

/** Whole entries that have one of the keys, with who made them. */
export function findEntriesOfDocument(
  client: Client,
  documentId: string,
  keys: readonly string[],
): Promise<StoredTerm[]> {
  return client.$queryRaw<StoredTerm[]>`
    SELECT ${WHOLE} FROM "terms" t JOIN "users" u ON u."id" = t."createdById"
    WHERE t."projectId" = (SELECT d."projectId" FROM "documents" d WHERE d."id" = ${documentId}::uuid)
      AND t."key" = ANY(${keys}::text[])
    ORDER BY t."id"`;
}

/** Whether a project has any term. */
export async function hasTerms(client: Client, projectId: string): Promise<boolean> {
  return (await client.term.findFirst({ where: { projectId }, select: { id: true } })) !== null;
}

/** What narrows a list of terms, and which part of it is wanted. */
export interface TermPage {
  readonly text: string;
  readonly offset: number;
  readonly limit: number;
}

/** Terms of a project in the order of their sources, and how many there are. */
export async function findTerms(
  client: Client,
  projectId: string,
  { text, offset, limit }: TermPage,
): Promise<{ rows: StoredTerm[]; total: number }> {
  const where = Prisma.sql`t."projectId" = ${projectId}::uuid ${text === "" ? Prisma.empty : containing(text)}`;
  const [rows, counted] = await Promise.all([
    client.$queryRaw<StoredTerm[]>`
      SELECT ${WHOLE} FROM "terms" t JOIN "users" u ON u."id" = t."createdById"
      WHERE ${where} ORDER BY t."source", t."targets"[1] LIMIT ${limit} OFFSET ${offset}`,
    client.$queryRaw<
      { total: number }[]
    >`SELECT count(*)::int AS "total" FROM "terms" t WHERE ${where}`,
  ]);
  return { rows, total: counted[0]?.total ?? 0 };
}

function containing(text: string): Prisma.Sql {
  const pattern = `%${escapeLike(text)}%`;
  return Prisma.sql`AND (t."source" ILIKE ${pattern}
    OR array_to_string(t."targets" || t."forbidden", chr(10)) ILIKE ${pattern})`;
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
    WITH "own" AS (
      SELECT *, CASE WHEN "isCaseSensitive" THEN "source" ELSE lower("source") END AS "written"
      FROM "terms" WHERE "projectId" = ${projectId}::uuid),
    "conflict" AS (
      SELECT "written" FROM "own" GROUP BY "written" HAVING count(*) > 1 ORDER BY "written" LIMIT ${mostGroups})
    SELECT ${WHOLE}, t."written" FROM "own" t JOIN "users" u ON u."id" = t."createdById"
    WHERE t."written" IN (SELECT "written" FROM "conflict") ORDER BY t."written", t."id"`;
}

/** Adds terms, but for those that are there already; gives how many were new. */
export async function insertTerms(
  client: Client,
  owner: { readonly projectId: string; readonly createdById: string },
  terms: readonly (TermFields & { readonly id: string })[],
): Promise<number> {
  const { count } = await client.term.createMany({
    data: terms.map(({ targets, forbidden, ...term }) => ({
      ...owner,
      ...term,
      targets: [...targets],
      forbidden: [...forbidden],
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
