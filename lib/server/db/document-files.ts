import type { Client } from "./client";

/** What a document keeps of the files that it was made of. */
export interface StoredFile {
  readonly side: "source" | "target";
  readonly name: string;
  readonly format: string;
  readonly bytes: Uint8Array;
}

/** Which sides of an import are files, and what they are called. */
export interface FilesOfImport {
  readonly source?: { readonly name: string; readonly format: string } | undefined;
  readonly target?: { readonly name: string; readonly format: string } | undefined;
}

/** Keeps the files of an import with the document that it makes: the bytes stay in the database on their way. */
export async function keepFiles(
  client: Client,
  { documentId, jobId }: { readonly documentId: string; readonly jobId: string },
  { source, target }: FilesOfImport,
): Promise<void> {
  if (source) {
    await client.$executeRaw`
      INSERT INTO "document_files" ("documentId", "side", "name", "format", "bytes", "sha256")
      SELECT ${documentId}::uuid, 'source', ${source.name}, ${source.format}, "sourceFile",
        encode(sha256("sourceFile"), 'hex')
      FROM "import_sources" WHERE "jobId" = ${jobId}::uuid`;
  }
  if (target) {
    await client.$executeRaw`
      INSERT INTO "document_files" ("documentId", "side", "name", "format", "bytes", "sha256")
      SELECT ${documentId}::uuid, 'target', ${target.name}, ${target.format}, "targetFile",
        encode(sha256("targetFile"), 'hex')
      FROM "import_sources" WHERE "jobId" = ${jobId}::uuid`;
  }
}

/** The file that a document's target goes back into: its own, or the source's where only that has a structure. */
export async function findFileToFill(
  client: Client,
  documentId: string,
): Promise<StoredFile | undefined> {
  const files = await client.documentFile.findMany({
    where: { documentId },
    orderBy: { side: "desc" },
    take: 1,
    select: { side: true, name: true, format: true, bytes: true },
  });
  return files[0];
}
