import { findFileHashes, findFileToFill } from "../../db/document-files";
import { findDocument } from "../../db/documents";
import { findExportRows, readAtOneMoment } from "../../db/export-rows";
import type { Database } from "../../db/open-database";
import { findFlagStories } from "../../db/receipts";

/** All that a document's text or file is made of, with what its receipt tells: of one moment. */
export type ExportMaterial = Awaited<ReturnType<typeof readMaterial>>;

/** Reads it. */
export function readMaterial({ prisma }: Pick<Database, "prisma">, documentId: string) {
  return readAtOneMoment(prisma, async (client) => ({
    document: await findDocument(client, documentId),
    rows: await findExportRows(client, documentId),
    /** The file that the target goes back into, where there is one. */
    stored: await findFileToFill(client, documentId),
    hashes: await findFileHashes(client, documentId),
    flags: await findFlagStories(client, documentId),
  }));
}
