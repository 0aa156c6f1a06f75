import * as z from "zod";
import { storableText } from "./storable-text";

const id = z.uuid();

/**
 * The files that an export makes, in the order in which the API, the screen and the command line offer them: `text` is the document's own text or
 * file, `word` a table to work on in Word, `segments` a table of the segments. A format of segments needs a writer in `server/services/exports/segment-writers.ts`, an icon in
 * `components/export/` and its words in the messages.
 */
export const EXPORT_FORMATS = {
  clean: { kind: "text" },
  draft: { kind: "text" },
  "bilingual-docx": {
    kind: "word",
    extension: "bilingual.docx",
    mediaType: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  },
  "xliff-12": { kind: "segments", extension: "xlf", mediaType: "application/xliff+xml" },
  "xliff-21": { kind: "segments", extension: "xlf", mediaType: "application/xliff+xml" },
  tmx: { kind: "segments", extension: "tmx", mediaType: "application/x-tmx+xml" },
  po: { kind: "segments", extension: "po", mediaType: "text/x-gettext-translation" },
  csv: { kind: "segments", extension: "csv", mediaType: "text/csv" },
  xlsx: {
    kind: "segments",
    extension: "xlsx",
    mediaType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  },
  html: { kind: "segments", extension: "html", mediaType: "text/html" },
  json: { kind: "segments", extension: "segments.json", mediaType: "application/json" },
} as const;

export type ExportFormat = keyof typeof EXPORT_FORMATS;

/** The formats that are the document's own text or file. */
export type TextFormat = "clean" | "draft";
/** The formats that are a table of segments, of which there can be a part. */
export type SegmentFormat = Exclude<ExportFormat, TextFormat | "bilingual-docx">;

/** Their names, in the same order. */
export const EXPORT_FORMAT_IDS = Object.keys(EXPORT_FORMATS) as [ExportFormat, ...ExportFormat[]];

/** Which segments a table has. */
export const EXPORT_SCOPES = ["all", "approved", "unapproved", "flagged"] as const;
export type ExportScope = (typeof EXPORT_SCOPES)[number];

/** Whether a format is a table of segments, of which there can be a part. */
export function isSegmentFormat(format: ExportFormat): format is SegmentFormat {
  return EXPORT_FORMATS[format].kind === "segments";
}

/** Some segments, of which the first are named. */
const Places = z.object({
  count: z.number().int(),
  first: z.array(z.object({ id, position: z.number().int() })).max(10),
});

/** What a comparison of the two sides counts. */
export const STRUCTURE_KINDS = ["blocks", "tags", "links", "numbers", "images"] as const;

/** What stands between a document and its clean export, and how its two sides compare. */
export const ExportGate = z.object({
  isOpen: z.boolean(),
  segments: z.number().int(),
  excluded: z.number().int(),
  sourceWords: z.number().int(),
  targetWords: z.number().int(),
  /** One entry a kind of obstacle, with the first segments that it stands on. */
  blockers: z.array(
    Places.extend({ kind: z.enum(["initial", "draft", "submitted", "returned", "serious-flag"]) }),
  ),
  /** One entry a kind: how many each side has, and where they differ. */
  structure: z.array(
    z.object({
      kind: z.enum(STRUCTURE_KINDS),
      source: z.number().int(),
      target: z.number().int(),
      differing: Places,
    }),
  ),
});
export type ExportGate = z.infer<typeof ExportGate>;

/** The longest reason for going over a closed gate. */
export const MOST_REASON = 2_000;

/** POST /api/v1/documents/:documentId/export, answered by the file. */
export const ExportDocument = z.object({
  documentId: id,
  format: z.enum(EXPORT_FORMAT_IDS),
  /** All segments where nothing is said; the document's own text or file always has all. */
  scope: z.enum(EXPORT_SCOPES).optional(),
  /** What a table for Word says its headings in; English where nothing is said. */
  locale: z.enum(["en", "fr"]).optional(),
  /** Why a clean file is made although the gate is closed. */
  overrideReason: storableText(MOST_REASON).trim().min(1).optional(),
});
export type ExportDocument = z.infer<typeof ExportDocument>;
