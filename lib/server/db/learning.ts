import type { LanguagePair } from "../../bitext/language-pair";
import type { Client } from "./client";
import type { Prisma } from "./generated/client";
import { isWaiting } from "./jobs";

/** Of what kind a job is that learns the facts of a document again. */
export const LEARN = "learn";

/** How long it waits, so that all that somebody writes meanwhile is learnt from at once. */
const AFTER_SECONDS = 20;

/**
 * Queues the work of learning a document's facts again, on the transaction that changes a text. One that waits already will do.
 */
export async function queueLearning(client: Client, documentId: string): Promise<void> {
  const payload = { documentId };
  if (await isWaiting(client, { kind: LEARN, payload })) return;
  await client.$executeRaw`
    INSERT INTO "jobs" ("id", "kind", "payload", "projectId", "createdById", "dueAt")
    SELECT gen_random_uuid(), ${LEARN}, ${JSON.stringify(payload)}::jsonb, d."projectId", d."createdById",
      now() + ${AFTER_SECONDS} * interval '1 second'
    FROM "documents" d WHERE d."id" = ${documentId}::uuid`;
}

/** The languages and the format of a document, and how often its facts were written: whoever remembers them asks for these alone. */
export async function findFactsState(
  client: Client,
  documentId: string,
): Promise<{ pair: LanguagePair; format: string; revision: number }> {
  const document = await client.document.findUniqueOrThrow({
    where: { id: documentId },
    select: { sourceLanguage: true, targetLanguage: true, format: true, factsRevision: true },
  });
  const pair = { source: document.sourceLanguage, target: document.targetLanguage };
  return { pair, format: document.format, revision: document.factsRevision };
}

/** What the flagging engine learnt from a document, undefined when there is no such document any more. */
export async function findFacts(client: Client, documentId: string) {
  const row = await client.document.findUnique({
    where: { id: documentId },
    select: { facts: true, factsRevision: true },
  });
  return row === null ? undefined : { facts: row.facts, revision: row.factsRevision };
}

/** Stores what the flagging engine has learnt anew; false when somebody did since the revision that was read. */
export async function updateFacts(
  client: Client,
  { documentId, revision }: { readonly documentId: string; readonly revision: number },
  facts: object,
): Promise<boolean> {
  const { count } = await client.document.updateMany({
    where: { id: documentId, factsRevision: revision },
    data: { facts: facts as Prisma.InputJsonObject, factsRevision: { increment: 1 } },
  });
  return count === 1;
}

/** Some texts of a document from a position on, in order. */
export function findTextsToLearn(
  client: Client,
  documentId: string,
  { from, count }: { readonly from: number; readonly count: number },
) {
  return client.segment.findMany({
    where: { documentId, position: { gte: from } },
    orderBy: { position: "asc" },
    take: count,
    select: { position: true, source: true, target: true },
  });
}
