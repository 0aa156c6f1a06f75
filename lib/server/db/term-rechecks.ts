import type { Client } from "./client";

/** Segments to be checked again: those that may have the term with this key, or after an import all of a project. */
export interface TermRecheck {
  readonly id: string;
  readonly projectId: string;
  readonly key: string | null;
}

/** Asks for segments to be checked again: on the transaction that changes the term, so that none is forgotten. */
export async function queueRechecks(
  client: Client,
  projectId: string,
  keys: readonly (string | null)[],
): Promise<void> {
  await client.termRecheck.createMany({
    data: [...new Set(keys)].map((key) => ({ projectId, key })),
  });
}

/** What is to be checked first. */
export async function findNextRecheck(client: Client): Promise<TermRecheck | undefined> {
  return (await client.termRecheck.findFirst({ orderBy: { id: "asc" } })) ?? undefined;
}

/** Notes that it is done. */
export async function deleteRecheck(client: Client, id: string): Promise<void> {
  await client.termRecheck.deleteMany({ where: { id } });
}

/** Whether segments of a project are still to be checked again. */
export async function hasRecheck(client: Client, projectId: string): Promise<boolean> {
  const found = await client.termRecheck.findFirst({ where: { projectId }, select: { id: true } });
  return found !== null;
}

/** Segments of a project behind an id, in the order of their ids. */
export function findSegmentsAfter(
  client: Client,
  projectId: string,
  { after, limit }: { readonly after: string | undefined; readonly limit: number },
) {
  return client.segment.findMany({
    where: {
      document: { projectId, readyAt: { not: null } },
      ...(after !== undefined && { id: { gt: after } }),
    },
    orderBy: { id: "asc" },
    take: limit,
    select: {
      id: true,
      source: true,
      document: { select: { id: true, sourceLanguage: true } },
    },
  });
}
