import type { Client } from "../../db/client";
import { findFileHashes, findFileToFill } from "../../db/document-files";
import { findDocument } from "../../db/documents";
import { countApproved, eachExportPage, readAtOneMoment } from "../../db/export-rows";
import type { Database } from "../../db/open-database";
import { findFlagStories } from "../../db/receipts";
import { KeptPages } from "./kept-pages";

/** All that a document's text or file is made of: of one moment. */
export type TextMaterial = Awaited<ReturnType<typeof readText>>;

/** The same with what its receipt tells. */
export type ExportMaterial = Awaited<ReturnType<typeof readMaterial>>;

/** Reads what a draft is made of. */
export function readTextMaterial(
  { prisma }: Pick<Database, "prisma">,
  documentId: string,
): Promise<TextMaterial> {
  return readAtOneMoment(prisma, (client) => readText(client, documentId));
}

/** Reads what a clean file is made of. */
export function readMaterial({ prisma }: Pick<Database, "prisma">, documentId: string) {
  return readAtOneMoment(prisma, async (client) => ({
    ...(await readText(client, documentId)),
    hashes: await findFileHashes(client, documentId),
    flags: await findFlagStories(client, documentId),
  }));
}

async function readText(client: Client, documentId: string) {
  return {
    document: await findDocument(client, documentId),
    progress: await countApproved(client, documentId),
    pages: await KeptPages.of(eachExportPage(client, documentId)),
    /** The file that the target goes back into, where there is one. */
    stored: await findFileToFill(client, documentId),
  };
}
