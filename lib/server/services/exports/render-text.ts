import { assembleTarget } from "../../../bitext/assemble-target";
import type { TextFormat } from "../../../schemas/export";
import type { StoredFile } from "../../db/document-files";
import type { ExportRow } from "../../db/export-rows";
import { baseName, type ExportedFile, type StoredDocument } from "./exported-file";
import { fillFile } from "./fill-file";

/** What a document's text or file is made of. */
export interface TextMaterial {
  readonly document: StoredDocument;
  readonly rows: readonly ExportRow[];
  /** The file that the target goes back into, where there is one. */
  readonly stored: StoredFile | undefined;
}

/** Puts the target of a document together, in its own file where it has one. */
export async function renderText(
  { document, rows, stored }: TextMaterial,
  format: TextFormat,
): Promise<ExportedFile> {
  const name = `${baseName(document)}${format === "draft" ? ".draft" : ""}`;
  if (!stored) {
    const isMarkdown = document.format === "markdown";
    return {
      fileName: `${name}.${isMarkdown ? "md" : "txt"}`,
      mediaType: isMarkdown ? "text/markdown" : "text/plain",
      content: assembleTarget(rows, document.targetTail),
    };
  }
  const { bytes, ...notices } = await fillFile(stored, rows);
  const extension = /\.[^./\\]+$/.exec(stored.name)?.[0].toLowerCase() ?? "";
  return {
    fileName: `${name}${extension}`,
    mediaType: "application/octet-stream",
    content: bytes,
    notices,
  };
}
