import type { LanguagePair } from "../../../bitext/language-pair";
import { type PairSegmentation, pairSegmentation } from "../../../languages/pair-segmentation";
import type { Client } from "../../db/client";
import { findDocument } from "../../db/documents";
import { readAbbreviations } from "../projects/read-abbreviations";

/** The languages of a document, and how its project splits their sentences. */
export interface DocumentLanguages {
  readonly pair: LanguagePair;
  readonly segmentation: PairSegmentation;
}

/** Reads in which languages a document is, and which abbreviations its project has of its own. */
export async function documentLanguages(
  client: Client,
  documentId: string,
): Promise<DocumentLanguages> {
  const { projectId, sourceLanguage, targetLanguage } = await findDocument(client, documentId);
  const pair = { source: sourceLanguage, target: targetLanguage };
  const abbreviations = await readAbbreviations(client, projectId);
  return { pair, segmentation: pairSegmentation(pair, abbreviations) };
}
