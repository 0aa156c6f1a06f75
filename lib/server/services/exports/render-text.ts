import { assembleTarget } from "../../../bitext/assemble-target";
import { markDraft } from "../../../formats/mark-draft";
import type { TextFormat } from "../../../schemas/export";
import { draftStatus } from "./draft-status";
import { baseName, type ExportedFile } from "./exported-file";
import { fillFile } from "./fill-file";
import type { ExportMaterial } from "./read-material";

/** Puts the target of a document together, in its own file where it has one. */
export async function renderText(
  { document, rows, stored }: ExportMaterial,
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
  const approved = rows.filter(({ state }) => state === "approved").length;
  const status = draftStatus({ segments: rows.length, approved }, document.targetLanguage);
  const extension = /\.[^./\\]+$/.exec(stored.name)?.[0].toLowerCase() ?? "";
  return {
    fileName: `${name}${extension}`,
    mediaType: "application/octet-stream",
    content: format === "draft" ? await markDraft(stored.format, bytes, status) : bytes,
    notices,
  };
}
