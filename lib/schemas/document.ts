import * as z from "zod";

const id = z.uuid();

/** GET or DELETE /api/v1/documents/:documentId */
export const DocumentId = z.object({ documentId: id });
export type DocumentId = z.infer<typeof DocumentId>;

/** What stands between a document and its clean export. */
export const ExportGate = z.object({
  isOpen: z.boolean(),
  segments: z.number().int(),
  excluded: z.number().int(),
  sourceWords: z.number().int(),
  targetWords: z.number().int(),
  sourceParagraphs: z.number().int(),
  targetParagraphs: z.number().int(),
  /** One entry a kind of obstacle, with the first segments that it stands on. */
  blockers: z.array(
    z.object({
      kind: z.enum(["initial", "draft", "submitted", "returned", "serious-flag"]),
      count: z.number().int(),
      first: z.array(z.object({ id, position: z.number().int() })).max(10),
    }),
  ),
});
export type ExportGate = z.infer<typeof ExportGate>;

export const EXPORT_FORMATS = ["clean", "draft", "json", "bilingual-docx"] as const;

/** GET /api/v1/documents/:documentId/export?format= */
export const ExportDocument = z.object({ documentId: id, format: z.enum(EXPORT_FORMATS) });
export type ExportDocument = z.infer<typeof ExportDocument>;
