import { isDeepStrictEqual } from "node:util";
import { type DocumentFacts, FACTS_VERSION } from "../../../flagging/document-facts";
import { isFileFormat } from "../../../formats/file-formats";
import type { Client } from "../../db/client";
import { findFacts, findFactsState, updateFacts } from "../../db/learning";
import { AppError } from "../../errors";
import { learnDocument } from "../learning/learn-document";

/** More documents than people type in at once; the facts of one take some kilobytes. */
const MAX_DOCUMENTS = 100;

/** The facts of a document, and the revision that they are of. */
interface KnownFacts {
  readonly facts: DocumentFacts;
  readonly revision: number;
}

const cache = new Map<string, KnownFacts>();

/**
 * What the flagging engine learnt from a document: by the import, since then from what was edited, or here when an earlier
 * version of the engine did. Only the languages and the revision are read each time: another process may have learnt
 * something else, and a project can change the variant of its language.
 */
export async function documentFacts(client: Client, documentId: string): Promise<DocumentFacts> {
  const { pair, format, revision } = await findFactsState(client, documentId);
  const known = cache.get(documentId);
  if (known?.revision === revision) {
    if (isDeepStrictEqual(known.facts.pair, pair)) return known.facts;
    return remember(documentId, { facts: { ...known.facts, pair }, revision });
  }
  const read = await storedFacts(client, documentId);
  const facts = { ...read.facts, pair, isTagged: isFileFormat(format) };
  return remember(documentId, { ...read, facts });
}

function remember(documentId: string, known: KnownFacts): DocumentFacts {
  const [oldest] = cache.keys();
  if (oldest && cache.size >= MAX_DOCUMENTS) cache.delete(oldest);
  cache.set(documentId, known);
  return known.facts;
}

async function storedFacts(client: Client, documentId: string): Promise<KnownFacts> {
  const stored = await findFacts(client, documentId);
  if (!stored) throw new AppError("not-found", "not-found");
  const facts = stored.facts as unknown as DocumentFacts;
  const { revision } = stored;
  if (facts.version === FACTS_VERSION) return { facts, revision };
  const { pair, format } = await findFactsState(client, documentId);
  const isTagged = isFileFormat(format);
  const learnt = await learnDocument(client, { documentId, pair, isTagged });
  if (learnt === undefined) return { facts, revision };
  const isStored = await updateFacts(client, { documentId, revision }, learnt);
  return { facts: learnt, revision: isStored ? revision + 1 : revision };
}
