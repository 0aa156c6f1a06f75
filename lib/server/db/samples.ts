import type { SampleRow } from "../../schemas/sample";
import type { Client } from "./client";
import { Prisma } from "./generated/client";

/** A sample that is not stored yet. */
export interface NewSample {
  readonly documentId: string;
  readonly method: SampleRow["method"];
  readonly segmentIds: string[];
  readonly population: number;
  readonly createdById: string;
}

/** Stores a sample; gives its id. */
export async function insertSample(client: Client, sample: NewSample): Promise<string> {
  return (await client.sample.create({ data: sample, select: { id: true } })).id;
}

/** A sample of a document; null when it has none of that id. */
export function findSample(client: Client, { documentId, id }: { documentId: string; id: string }) {
  return client.sample.findUnique({ where: { id, documentId } });
}

/** What an outline shows of a sample: what was drawn, or the rest of what it was drawn from. */
export interface PartOfSample {
  readonly id: string;
  readonly isRest: boolean;
}

/**
 * Whether a segment `s` belongs to a part of a sample; every one does where nobody asks. What was submitted after the drawing belongs
 * to neither.
 */
export function isOfSample(part: PartOfSample | undefined): Prisma.Sql {
  if (!part) return Prisma.sql`TRUE`;
  const { id } = part;
  const isDrawn = Prisma.sql`s."id" IN (
    SELECT unnest(x."segmentIds") FROM "samples" x WHERE x."id" = ${id}::uuid)`;
  if (!part.isRest) return isDrawn;
  return Prisma.sql`(NOT ${isDrawn} AND s."submittedAt" <= (
    SELECT x."createdAt" FROM "samples" x WHERE x."id" = ${id}::uuid AND x."documentId" = s."documentId"))`;
}
