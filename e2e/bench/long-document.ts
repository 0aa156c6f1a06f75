import type { Api } from "../fixtures/api";
import { SAMPLE_TEXTS } from "../fixtures/sample";
import type { DocumentPlace } from "../fixtures/test";

/** How long a long document may take to import before a measurement gives up, in milliseconds. */
const IMPORT_TIMEOUT = 900_000;

/**
 * Imports the sample, repeated, into a project of its own.
 * @param times how often: an odd number, since a text whose second half repeats its first is taken for an unrelated one
 */
export async function importLongDocument(api: Api, times: number): Promise<DocumentPlace> {
  const projectId = await api.createProject("Long");
  const repeat = (text: string) => Array.from({ length: times }, () => text.trim()).join("\n\n");
  const texts = { source: repeat(SAMPLE_TEXTS.source), target: repeat(SAMPLE_TEXTS.target) };
  const job = await api.startImport(projectId, { title: "Long", ...texts });
  return { projectId, documentId: await api.importedDocument(job, IMPORT_TIMEOUT) };
}
