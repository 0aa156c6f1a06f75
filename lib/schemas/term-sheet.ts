import * as z from "zod";

const id = z.uuid();

/** 5 MB: far more than so many lines need. */
export const MAX_SHEET_BYTES = 5 * 1024 * 1024;

/** Lines of a sheet. */
export const MOST_SHEET_LINES = 5_000;

/** Lines of each kind that a preview shows. */
export const MOST_LINES_SHOWN = 100;

const sheet = { projectId: id, bytes: z.instanceof(Uint8Array) };

/** POST /api/v1/projects/:projectId/terms/sheet/preview — multipart: file. What a CSV file would add; nothing is stored. */
export const PreviewTermSheet = z.object(sheet);
export type PreviewTermSheet = z.infer<typeof PreviewTermSheet>;

const line = z.object({
  /** 1-based. */
  number: z.number().int(),
  source: z.string(),
  targets: z.array(z.string()),
});

export const TermSheetPreview = z.object({
  /** Entries that would be new, the first of them whole. */
  added: z.object({ total: z.number().int(), lines: z.array(line) }),
  /** Lines that cannot be taken, the first of them with a reason id of the interface's messages. */
  refused: z.object({
    total: z.number().int(),
    lines: z.array(line.extend({ reason: z.string() })),
  }),
});
export type TermSheetPreview = z.infer<typeof TermSheetPreview>;

/** POST /api/v1/projects/:projectId/terms/sheet — multipart: file. Adds what the preview said, and leaves out the rest. */
export const ImportTermSheet = z.object(sheet);
export type ImportTermSheet = z.infer<typeof ImportTermSheet>;
export const ImportedTerms = z.object({ added: z.number().int() });
export type ImportedTerms = z.infer<typeof ImportedTerms>;

/** GET /api/v1/projects/:projectId/terms/sheet?delimiter= — the termbase as a CSV file. */
export const ExportTermSheet = z.object({
  projectId: id,
  delimiter: z.enum(["semicolon", "comma"]).default("semicolon"),
});
export type ExportTermSheet = z.output<typeof ExportTermSheet>;
