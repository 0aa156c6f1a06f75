import { type DocumentFacts, FACTS_VERSION, learnFacts } from "../../../flagging/document-facts";
import type { Client } from "../../db/client";
import { findDocument, findFacts, findGateRows, updateFacts } from "../../db/documents";

/** More documents than people type in at once; the facts of one take some kilobytes. */
const MAX_DOCUMENTS = 100;

const cache = new Map<string, DocumentFacts>();

/**
 * What the flagging engine learnt from a document: by the import, or here when an earlier version of the engine did. It
 * is written once, so that every later read may be the first.
 */
export async function documentFacts(client: Client, documentId: string): Promise<DocumentFacts> {
  const known = cache.get(documentId);
  if (known) return known;
  const stored = (await findFacts(client, documentId)) as DocumentFacts;
  const facts = stored.version === FACTS_VERSION ? stored : await learnAgain(client, documentId);
  const [oldest] = cache.keys();
  if (oldest && cache.size >= MAX_DOCUMENTS) cache.delete(oldest);
  cache.set(documentId, facts);
  return facts;
}

async function learnAgain(client: Client, documentId: string): Promise<DocumentFacts> {
  const { sourceLanguage: source, targetLanguage: target } = await findDocument(client, documentId);
  const segments = await findGateRows(client, documentId);
  const texts = segments.map((segment) => ({
    source: segment.source,
    target: segment.machineTarget,
  }));
  const facts = learnFacts(texts, { source, target });
  await updateFacts(client, documentId, facts);
  return facts;
}
