import { isDeepStrictEqual } from "node:util";
import { type DocumentFacts, FACTS_VERSION, learnFacts } from "../../../flagging/document-facts";
import type { Client } from "../../db/client";
import { findDocumentLanguages, findFacts, findGateRows, updateFacts } from "../../db/documents";

/** More documents than people type in at once; the facts of one take some kilobytes. */
const MAX_DOCUMENTS = 100;

const cache = new Map<string, DocumentFacts>();

/**
 * What the flagging engine learnt from a document: by the import, or here when an earlier version of the engine did. It
 * is written once, so that every later read may be the first. Only the languages are read each time: a project can change
 * the variant of its own, in whichever process.
 */
export async function documentFacts(client: Client, documentId: string): Promise<DocumentFacts> {
  const pair = await findDocumentLanguages(client, documentId);
  const known = cache.get(documentId);
  if (known && isDeepStrictEqual(known.pair, pair)) return known;
  const facts = { ...(known ?? (await learntFacts(client, documentId))), pair };
  const [oldest] = cache.keys();
  if (oldest && cache.size >= MAX_DOCUMENTS) cache.delete(oldest);
  cache.set(documentId, facts);
  return facts;
}

async function learntFacts(client: Client, documentId: string): Promise<DocumentFacts> {
  const stored = (await findFacts(client, documentId)) as DocumentFacts;
  return stored.version === FACTS_VERSION ? stored : learnAgain(client, documentId);
}

async function learnAgain(client: Client, documentId: string): Promise<DocumentFacts> {
  const pair = await findDocumentLanguages(client, documentId);
  const segments = await findGateRows(client, documentId);
  const texts = segments.map((segment) => ({
    source: segment.source,
    target: segment.machineTarget,
  }));
  const facts = learnFacts(texts, pair);
  await updateFacts(client, documentId, facts);
  return facts;
}
