import type { Client } from "./client";
import { unpackFile } from "../pack-file";
import { Prisma } from "./generated/client";
import { bytesColumn, readBytes } from "./stored-bytes";

/** What a document keeps of the files that it was made of. */
export interface StoredFile {
  readonly side: "source" | "target";
  readonly name: string;
  readonly format: string;
  /** As it came. */
  readonly bytes: Uint8Array;
  /** Only of tables: where their texts stand. */
  readonly layout: unknown;
}

/** Which sides of an import are files, and what they are called. */
export interface FilesOfImport {
  readonly source?: FileOfImport | undefined;
  readonly target?: FileOfImport | undefined;
}

interface FileOfImport {
  readonly name: string;
  readonly format: string;
  readonly sha256: string;
  readonly layout?: object | undefined;
}

/** Keeps the files of an import with the document that it makes: the bytes stay in the database on their way. */
export async function keepFiles(
  client: Client,
  { documentId, jobId }: { readonly documentId: string; readonly jobId: string },
  files: FilesOfImport,
): Promise<void> {
  for (const side of ["source", "target"] as const) {
    const file = files[side];
    if (!file) continue;
    const bytes = Prisma.raw(`"${side}File"`);
    await client.$executeRaw`
      INSERT INTO "document_files" ("documentId", "side", "name", "format", "bytes", "sha256", "layout")
      SELECT ${documentId}::uuid, ${side}::text::"Side", ${file.name}, ${file.format}, ${bytes},
        ${file.sha256}, ${file.layout ? JSON.stringify(file.layout) : null}::jsonb
      FROM "import_sources" WHERE "jobId" = ${jobId}::uuid`;
  }
}

/** What the files of a document are called, and their hashes. */
export async function findFileHashes(client: Client, documentId: string) {
  const files = await client.documentFile.findMany({
    where: { documentId },
    select: { side: true, name: true, sha256: true },
  });
  const of = (side: "source" | "target") => {
    const file = files.find((one) => one.side === side);
    return file ? { name: file.name, sha256: file.sha256 } : null;
  };
  return { sourceFile: of("source"), targetFile: of("target") };
}

/** The file that a document's target goes back into: its own, or the source's where only that has a structure. */
export async function findFileToFill(
  client: Client,
  documentId: string,
): Promise<StoredFile | undefined> {
  const [file] = await client.$queryRaw<(Omit<StoredFile, "bytes"> & { bytes: string })[]>`
    SELECT "side"::text AS "side", "name", "format", "layout", ${bytesColumn('"bytes"')} AS "bytes"
    FROM "document_files" WHERE "documentId" = ${documentId}::uuid ORDER BY "document_files"."side" DESC LIMIT 1`;
  return file && { ...file, bytes: await unpackFile(readBytes(file.bytes)) };
}
