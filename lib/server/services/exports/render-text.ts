import { assembleTarget } from "../../../bitext/assemble-target";
import type { TextFormat } from "../../../schemas/export";
import { allRows } from "./all-rows";
import { draftStatus } from "./draft-status";
import { baseName, type ExportedFile, languagesOf } from "./exported-file";
import { fillFile } from "./fill-file";
import type { TextMaterial } from "./read-material";

/** Puts the target of a document together, in its own file where it has one. */
export async function renderText(
  { document, progress, pages, stored }: TextMaterial,
  format: TextFormat,
): Promise<ExportedFile> {
  const name = `${baseName(document)}${format === "draft" ? ".draft" : ""}`;
  if (!stored) {
    const isMarkdown = document.format === "markdown";
    return {
      fileName: `${name}.${isMarkdown ? "md" : "txt"}`,
      mediaType: isMarkdown ? "text/markdown" : "text/plain",
      content: assembleTarget(await allRows(pages), document.targetTail),
    };
  }
  const status = format === "draft" ? draftStatus(progress, document.targetLanguage) : undefined;
  const languages = languagesOf(document);
  const { bytes, ...notices } = await fillFile(stored, { pages, languages, status });
  const extension = /\.[^./\\]+$/.exec(stored.name)?.[0].toLowerCase() ?? "";
  return {
    fileName: `${name}${extension}`,
    mediaType: "application/octet-stream",
    content: bytes,
    notices,
  };
}
