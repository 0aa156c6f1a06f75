import { assembleTarget } from "../../../bitext/assemble-target";
import type { ExportDocument } from "../../../schemas/document";
import type { Client } from "../../db/client";
import { findFileToFill, type StoredFile } from "../../db/document-files";
import { findDocument, findExportRows, findGateRows, type GateRow } from "../../db/documents";
import { AppError } from "../../errors";
import { fillFile } from "./fill-file";
import { exportGate } from "./gate";
import { safeFileName } from "./safe-file-name";

/** A file to download. */
export interface ExportedFile {
  readonly fileName: string;
  readonly mediaType: string;
  readonly content: string | Uint8Array;
  /** What could not be put into the file as it stands in the segments; absent for texts. */
  readonly notices?: { readonly joined: number; readonly damagedTags: number };
}

/** A segment as `findExportRows` reads it. */
type ExportRow = Awaited<ReturnType<typeof findExportRows>>[number];

type StoredDocument = Awaited<ReturnType<typeof findDocument>>;

/** The version of the JSON format; a change that breaks readers raises it. */
const JSON_VERSION = 1;

/**
 * Makes the file of an export, whoever asks.
 * @throws {AppError} conflict `gate-closed`, with the gate, when a clean export is not allowed yet.
 */
export async function renderExport(
  client: Client,
  { documentId, format }: ExportDocument,
): Promise<ExportedFile> {
  const document = await findDocument(client, documentId);
  if (format === "json") return jsonFile(document, await findExportRows(client, documentId));
  const rows = await findGateRows(client, documentId);
  const gate = exportGate(rows, document.format);
  if (format === "clean" && !gate.isOpen) throw new AppError("conflict", "gate-closed", { gate });
  const stored = await findFileToFill(client, documentId);
  return stored
    ? originalFile(document, stored, { rows, format })
    : textFile(document, rows, format);
}

async function originalFile(
  document: StoredDocument,
  stored: StoredFile,
  { rows, format }: { rows: readonly GateRow[]; format: "clean" | "draft" },
): Promise<ExportedFile> {
  const languages = { source: document.sourceLanguage, target: document.targetLanguage };
  const { bytes, ...notices } = await fillFile(stored, rows, languages);
  const extension = /\.[^./\\]+$/.exec(stored.name)?.[0].toLowerCase() ?? "";
  return {
    fileName: `${baseName(document)}${draftMark(format)}${extension}`,
    mediaType: "application/octet-stream",
    content: bytes,
    notices,
  };
}

const draftMark = (format: "clean" | "draft") => (format === "draft" ? ".draft" : "");

function textFile(
  document: StoredDocument,
  rows: readonly GateRow[],
  format: "clean" | "draft",
): ExportedFile {
  const isMarkdown = document.format === "markdown";
  return {
    fileName: `${baseName(document)}${draftMark(format)}.${isMarkdown ? "md" : "txt"}`,
    mediaType: isMarkdown ? "text/markdown" : "text/plain",
    content: assembleTarget(rows, document.targetTail),
  };
}

function jsonFile(document: StoredDocument, rows: readonly ExportRow[]): ExportedFile {
  const { title, sourceLanguage, targetLanguage } = document;
  const content = {
    format: "relecture-segments",
    version: JSON_VERSION,
    document: { id: document.id, title, sourceLanguage, targetLanguage },
    segments: rows.map(toJsonSegment),
  };
  return {
    fileName: `${baseName(document)}.segments.json`,
    mediaType: "application/json",
    content: `${JSON.stringify(content, null, 2)}\n`,
  };
}

function toJsonSegment(row: ExportRow) {
  const { submittedBy, decidedBy, decidedAt, flags, targetGap: _targetGap, ...segment } = row;
  return {
    ...segment,
    submittedBy: submittedBy?.name ?? null,
    decidedBy: decidedBy?.name ?? null,
    decidedAt: decidedAt?.toISOString() ?? null,
    flags: flags.map(
      ({ check, category, severity, side, start, end, message, suggestion, dismissal, rule }) => ({
        check,
        category,
        severity,
        side,
        start,
        end,
        message,
        suggestion,
        dismissal: dismissal ?? rule,
      }),
    ),
  };
}

/** The title and the target language. */
function baseName({ title, targetLanguage }: StoredDocument): string {
  return `${safeFileName(title, "document")}.${targetLanguage}`;
}
