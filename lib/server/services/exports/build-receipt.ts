import { createHash } from "node:crypto";
import { isFileFormat } from "../../../formats/file-formats";
import type {
  Receipt,
  ReceiptFlag,
  ReceiptPerson,
  ReceiptSegment,
} from "../../../formats/receipt/receipt";
import { sealReceipt, wordsToHash } from "../../../formats/receipt/receipt-text";
import type { ExportGate } from "../../../schemas/export";
import type { ExportRow } from "../../db/export-rows";
import type { FlagStory } from "../../db/receipts";
import type { ExportedFile } from "./exported-file";
import type { ExportMaterial } from "./read-material";
import { sha256 } from "./sha256";

/** What happened, as far as the material does not tell. */
export interface ExportDeed {
  readonly id: string;
  readonly at: Date;
  readonly by: ReceiptPerson | null;
  readonly gate: ExportGate;
  readonly overrideReason: string | null;
}

/** Writes down what a clean export was. */
export async function buildReceipt(
  material: ExportMaterial,
  file: ExportedFile,
  deed: ExportDeed,
): Promise<Receipt> {
  const { document, pages, hashes } = material;
  const { id, title, sourceLanguage, targetLanguage, project, projectId } = document;
  const { targetText, segments } = await readSegments(pages, isFileFormat(document.format));
  return sealReceipt(
    {
      format: "relecture-receipt" as const,
      version: 1 as const,
      id: deed.id,
      document: { id, title, sourceLanguage, targetLanguage },
      project: { id: projectId, name: project.name },
      export: {
        format: "clean" as const,
        fileFormat: document.format,
        fileName: file.fileName,
        at: deed.at.toISOString(),
        by: deed.by,
      },
      hashes: { file: sha256(file.content), targetText, ...hashes },
      override: readOverride(deed),
      comparison: readComparison(deed.gate),
      notices: file.notices ?? { joined: 0, damagedTags: 0 },
      segments,
      flags: material.flags.map(toReceiptFlag),
    },
    sha256,
  );
}

async function readSegments(pages: ExportMaterial["pages"], isTagged: boolean) {
  const hash = createHash("sha256");
  const segments: ReceiptSegment[] = [];
  for await (const rows of pages.all()) {
    for (const row of rows) {
      const words = wordsToHash(row.target, isTagged);
      segments.push(toReceiptSegment(row, words));
      if (!row.isExcluded) hash.update(words);
    }
  }
  return { targetText: hash.digest("hex"), segments };
}

function toReceiptSegment(row: ExportRow, words: string): ReceiptSegment {
  const isApproved = row.state === "approved";
  return {
    number: row.position + 1,
    id: row.id,
    state: row.state,
    isExcluded: row.isExcluded,
    sha256: sha256(words),
    length: words.length,
    submittedBy: personOf(row.submittedById, row.submittedBy),
    approvedBy: isApproved ? personOf(row.decidedById, row.decidedBy) : null,
    approvedAt: isApproved ? (row.decidedAt?.toISOString() ?? null) : null,
  };
}

function toReceiptFlag(story: FlagStory): ReceiptFlag {
  const { position, check, severity, reason, note, userId, userName, at } = story;
  return {
    segment: position + 1,
    check,
    severity,
    resolution: resolutionOf(story),
    reason,
    note,
    by: personOf(userId, userName),
    at: at?.toISOString() ?? null,
  };
}

/** An open flag that would have closed the gate was gone over; the others were left. */
function resolutionOf({ how, severity, isExcluded }: FlagStory): ReceiptFlag["resolution"] {
  if (how !== "open") return how;
  const isSerious = severity === "critical" || severity === "major";
  return isSerious && !isExcluded ? "overridden" : "left";
}

function personOf(id: string | null, name: string | null): ReceiptPerson | null {
  return id !== null && name !== null ? { id, name } : null;
}

function readOverride({ gate, overrideReason }: ExportDeed): Receipt["override"] {
  if (overrideReason === null) return null;
  return {
    reason: overrideReason,
    blockers: gate.blockers.map(({ kind, ...places }) => ({ ...numbered(places), kind })),
  };
}

function readComparison({ sourceWords, targetWords, structure }: ExportGate) {
  return {
    words: { source: sourceWords, target: targetWords },
    structure: structure.map(({ kind, source, target, differing }) => ({
      kind,
      source,
      target,
      differing: numbered(differing),
    })),
  };
}

function numbered({ count, first }: ExportGate["structure"][number]["differing"]) {
  return { count, segments: first.map(({ position }) => position + 1) };
}
