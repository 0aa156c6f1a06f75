import type { findDocument } from "../../db/documents";
import { safeFileName } from "./safe-file-name";

/** A file to download. */
export interface ExportedFile {
  readonly fileName: string;
  readonly mediaType: string;
  readonly content: string | Uint8Array;
  /** What could not be put into the file as it stands in the segments; absent for texts. */
  readonly notices?: { readonly joined: number; readonly damagedTags: number };
}

/** A document as it is exported. */
export type StoredDocument = Awaited<ReturnType<typeof findDocument>>;

/** What a document's files are called: its title and the target language. */
export function baseName({ title, targetLanguage }: StoredDocument): string {
  return `${safeFileName(title, "document")}.${targetLanguage}`;
}

/** The languages of a document. */
export function languagesOf({ sourceLanguage, targetLanguage }: StoredDocument) {
  return { source: sourceLanguage, target: targetLanguage };
}
