import { randomUUID } from "node:crypto";
import { promisify } from "node:util";
import { gzip } from "node:zlib";
import { type ExportDocument, type ExportFormat, isSegmentFormat } from "../../../schemas/export";
import { insertAudit } from "../../db/audit";
import { readAtOneMoment } from "../../db/export-rows";
import type { Database } from "../../db/open-database";
import { findPerson, insertReceipt } from "../../db/receipts";
import { AppError } from "../../errors";
import { buildReceipt, type ExportDeed } from "./build-receipt";
import { type ExportedFile, languagesOf } from "./exported-file";
import { GateTally } from "./gate";
import { type ExportMaterial, readMaterial, readTextMaterial } from "./read-material";
import { readTable, renderTable } from "./render-table";
import { renderText } from "./render-text";
import { readWordTable, renderWordFile } from "./render-word-file";

/** An export that may be made: whoever orders it has proven so. */
export interface ExportOrder extends ExportDocument {
  readonly projectId: string;
  /** Null for the command line. */
  readonly actorId: string | null;
}

/** A file, with the receipt that was kept of it. */
export interface MadeExport extends ExportedFile {
  readonly receipt?: { readonly id: string; readonly json: string };
}

/**
 * Makes the file of an export and writes down that it was made. The gate judges the very rows that the file is made of, as they stood at one moment.
 * @throws {AppError} conflict `gate-closed`, with the gate, when a clean export is not allowed yet and nobody gave a reason to go over that.
 */
export async function makeExport(database: Database, order: ExportOrder): Promise<MadeExport> {
  if (order.format === "clean") return makeClean(database, order);
  const file = await renderAsItStands(database, { ...order, format: order.format });
  await insertAudit(database.prisma, auditOf(order, { ...file.notices }));
  return file;
}

/** A file that no gate judges. Tables are written when they have been read: the embedded database has one connection, which a transaction keeps to itself. */
async function renderAsItStands(
  database: Database,
  {
    documentId,
    format,
    scope = "all",
    locale,
  }: ExportOrder & { readonly format: Exclude<ExportFormat, "clean"> },
): Promise<ExportedFile> {
  const { prisma } = database;
  if (format === "bilingual-docx") {
    const material = await readAtOneMoment(prisma, (client) => readWordTable(client, documentId));
    return renderWordFile(material, locale);
  }
  if (isSegmentFormat(format)) {
    const material = await readAtOneMoment(prisma, (client) =>
      readTable(client, documentId, { format, scope }),
    );
    return renderTable(material);
  }
  return renderText(await readTextMaterial(database, documentId), format);
}

async function makeClean(database: Database, order: ExportOrder): Promise<MadeExport> {
  const { prisma } = database;
  const material = await readMaterial(database, order.documentId);
  const deed = await readDeed(database, order, material);
  const file = await renderText(material, "clean");
  const receipt = await buildReceipt(material, file, deed);
  const json = JSON.stringify(receipt);
  const { id, at, overrideReason } = deed;
  const kept = {
    id,
    documentId: order.documentId,
    actorId: order.actorId,
    createdAt: at,
    fileName: file.fileName,
    fileSha256: receipt.hashes.file,
    overrideReason,
    content: new Uint8Array(await promisify(gzip)(json)),
  };
  await prisma.$transaction(async (client) => {
    await insertReceipt(client, kept);
    const override = overrideReason === null ? {} : { override: overrideReason };
    await insertAudit(client, auditOf(order, { receiptId: id, ...override, ...file.notices }));
  });
  return { ...file, receipt: { id, json } };
}

/** Who exports, when, and what the gate says to it. */
async function readDeed(
  { prisma }: Database,
  { actorId, overrideReason }: ExportOrder,
  { document, pages }: ExportMaterial,
): Promise<ExportDeed> {
  const gated = { format: document.format, languages: languagesOf(document) };
  const tally = new GateTally(gated);
  for await (const rows of pages.all()) tally.add(rows);
  const gate = tally.verdict();
  if (!gate.isOpen && !overrideReason) throw new AppError("conflict", "gate-closed", { gate });
  return {
    id: randomUUID(),
    at: new Date(),
    by: actorId === null ? null : await findPerson(prisma, actorId),
    gate,
    overrideReason: gate.isOpen ? null : (overrideReason ?? null),
  };
}

function auditOf(
  { actorId, projectId, documentId, format, scope }: ExportOrder,
  details: Readonly<Record<string, string | number>>,
) {
  return {
    actorId,
    action: "document.export",
    projectId,
    documentId,
    details: {
      format,
      ...(scope && { scope }),
      ...(actorId === null && { via: "command line" }),
      ...details,
    },
  };
}
