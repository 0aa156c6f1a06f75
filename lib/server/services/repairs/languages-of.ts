import type { LanguagePair } from "../../../bitext/language-pair";
import type { Client } from "../../db/client";
import { findDocument } from "../../db/documents";

/** The languages of a document's two sides. */
export async function languagesOf(client: Client, documentId: string): Promise<LanguagePair> {
  const { sourceLanguage: source, targetLanguage: target } = await findDocument(client, documentId);
  return { source, target };
}
