import { type ExportDocument, isSegmentFormat } from "../../../schemas/export";
import { findFileToFill } from "../../db/document-files";
import { findDocument } from "../../db/documents";
import { findExportRows, readAtOneMoment } from "../../db/export-rows";
import type { Database } from "../../db/open-database";
import { AppError } from "../../errors";
import { type ExportedFile, languagesOf } from "./exported-file";
import { GateTally } from "./gate";
import { renderTable } from "./render-table";
import { renderText } from "./render-text";
import { renderWordFile } from "./render-word-file";

/**
 * Makes the file of an export, whoever asks: all that is exported, and the gate's verdict on it, is of one moment.
 * @throws {AppError} conflict `gate-closed`, with the gate, when a clean export is not allowed yet.
 */
export async function renderExport(
  { prisma }: Pick<Database, "prisma">,
  { documentId, format, locale, scope = "all" }: ExportDocument,
): Promise<ExportedFile> {
  if (format === "bilingual-docx") {
    return readAtOneMoment(prisma, async (client) =>
      renderWordFile(client, await findDocument(client, documentId), locale),
    );
  }
  if (isSegmentFormat(format)) {
    return readAtOneMoment(prisma, async (client) =>
      renderTable(client, await findDocument(client, documentId), { format, scope }),
    );
  }
  const material = await readAtOneMoment(prisma, async (client) => ({
    document: await findDocument(client, documentId),
    rows: await findExportRows(client, documentId),
    stored: await findFileToFill(client, documentId),
  }));
  const { document, rows } = material;
  const gate = new GateTally({ format: document.format, languages: languagesOf(document) })
    .add(rows)
    .verdict();
  if (format === "clean" && !gate.isOpen) throw new AppError("conflict", "gate-closed", { gate });
  return renderText(material, format);
}
