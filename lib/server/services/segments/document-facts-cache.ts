import type { DocumentFacts } from "../../../flagging/document-facts";
import type { Client } from "../../db/client";
import { findFacts } from "../../db/documents";

/** More documents than people type in at once; the facts of one take some kilobytes. */
const MAX_DOCUMENTS = 100;

const cache = new Map<string, DocumentFacts>();

/** What the flagging engine learnt from a document. An import writes it once, so that every later read may be the first. */
export async function documentFacts(client: Client, documentId: string): Promise<DocumentFacts> {
  const known = cache.get(documentId);
  if (known) return known;
  const facts = (await findFacts(client, documentId)) as DocumentFacts;
  const [oldest] = cache.keys();
  if (oldest && cache.size >= MAX_DOCUMENTS) cache.delete(oldest);
  cache.set(documentId, facts);
  return facts;
}
