import type { LanguagePair } from "../../../bitext/language-pair";
import type { TermUse } from "../../../bitext/term";
import { readTermUses } from "../../../terminology/read-term-uses";
import { sourceKeys } from "../../../terminology/source-keys";
import type { Client } from "../../db/client";
import { findTermsOfDocument } from "../../db/terms";
import { loadLanguageKnowledge } from "../../providers/load-language-knowledge";

/** Where the source of a segment has terms of its project's termbase, and what the target makes of them. */
export async function findTermUses(
  client: Client,
  documentId: string,
  segment: { readonly source: string; readonly target: string; readonly languages: LanguagePair },
): Promise<TermUse[]> {
  const keys = sourceKeys(segment.source, segment.languages.source);
  if (keys.size === 0) return [];
  const terms = await findTermsOfDocument(client, documentId, keys);
  return readTermUses(terms, { ...segment, knowledge: loadLanguageKnowledge() });
}
