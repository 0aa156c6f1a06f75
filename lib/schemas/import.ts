import * as z from "zod";
import { languageTag } from "./project";
import { storableText } from "./storable-text";

/** 20 MB a side. */
export const MAX_SIDE_BYTES = 20 * 1024 * 1024;

/** A file with both sides, by its format: XLIFF is read piece by piece; others as a whole, whose segments take fifty times as much memory. */
export function mostBilingualBytes(format: string): number {
  return (format === "xliff" ? 64 : 20) * 1024 * 1024;
}

/** As wide as a table is read. */
const column = z.number().int().min(0).max(200);

/** Where the texts of a table stand; columns are 0-based. */
export const TableLayout = z
  .object({
    sheet: z.number().int().min(0).max(1_000),
    hasHeader: z.boolean(),
    source: column,
    target: column,
    key: column.optional(),
    notes: column.optional(),
  })
  .refine(({ source, target }) => source !== target, { error: "same-column" });
export type TableLayout = z.infer<typeof TableLayout>;

const side = z.object({
  /** The file's name; absent for pasted text. */
  name: z.string().max(255).optional(),
  bytes: z.instanceof(Uint8Array),
});
export type ImportSide = z.infer<typeof side>;

/** POST /api/v1/projects/:projectId/imports — multipart: title, sourceLanguage?, targetLanguage?, sourceFile|sourceText, targetFile|targetText, isRelated?, layout? — a bilingual file or a table comes alone, as source */
export const StartImport = z.object({
  projectId: z.uuid(),
  title: storableText(300).trim().min(1),
  /** Detected when absent. */
  sourceLanguage: languageTag.optional(),
  targetLanguage: languageTag.optional(),
  source: side,
  target: side,
  /** The person has looked: the texts belong together, whatever the aligner thinks. */
  isRelated: z.boolean().optional(),
  /** The columns of a table; guessed when absent. */
  layout: TableLayout.optional(),
});
export type StartImport = z.infer<typeof StartImport>;

/** What the person should know although the import goes on, such as a converted encoding. */
export const ImportNotice = z.object({
  kind: z.enum(["converted-encoding", "detected-language", "language-overridden"]),
  side: z.enum(["source", "target"]),
  value: z.string(),
});
export type ImportNotice = z.infer<typeof ImportNotice>;

export const JOB_PHASES = ["queued", "segment", "align", "flag", "store"] as const;

export const JobRow = z.object({
  id: z.uuid(),
  kind: z.literal("import"),
  state: z.enum(["queued", "running", "done", "failed", "cancelled"]),
  phase: z.enum(JOB_PHASES),
  progress: z.number(),
  title: z.string(),
  notices: z.array(ImportNotice),
  /** When done. */
  result: z
    .object({
      documentId: z.uuid(),
      segments: z.number().int(),
      flags: z.number().int(),
      omissions: z.number().int(),
      additions: z.number().int(),
      doubtful: z.number().int(),
      /** Entries of a bilingual file that have no source. */
      skipped: z.number().int().default(0),
      /** Segments that their bilingual file says were submitted or approved: here they wait. */
      waiting: z.number().int().default(0),
    })
    .nullable(),
  /** When failed: a reason id of the interface's messages. */
  problem: z.object({ reason: z.string(), details: z.record(z.string(), z.unknown()) }).nullable(),
});
export type JobRow = z.infer<typeof JobRow>;

/** GET or DELETE (cancel) /api/v1/jobs/:jobId */
export const JobId = z.object({ jobId: z.uuid() });
export type JobId = z.infer<typeof JobId>;

/** POST /api/v1/projects/:projectId/imports/table — multipart: file. What its sheets begin with, to choose columns. POST …/archive takes the same. */
export const UploadedFile = z.object({
  projectId: z.uuid(),
  name: z.string().max(255),
  bytes: z.instanceof(Uint8Array),
});
export type UploadedFile = z.infer<typeof UploadedFile>;
export const TablePreview = z.object({
  sheets: z.array(
    z.object({
      name: z.string(),
      total: z.number().int(),
      columns: z.number().int(),
      rows: z.array(z.array(z.string())),
    }),
  ),
  /** Null where there are not two columns. */
  guess: TableLayout.nullable(),
});
export type TablePreview = z.infer<typeof TablePreview>;

/** As many documents as one zip may bring. */
export const MAX_PAIRS = 200;

/** POST /api/v1/projects/:projectId/imports/archive — multipart: file, a zip. The names in it. */
export const ArchiveNames = z.object({ names: z.array(z.string()) });
export type ArchiveNames = z.infer<typeof ArchiveNames>;

/** POST /api/v1/projects/:projectId/imports/pairs — multipart: file, a zip; pairs, as JSON. One import for each. */
export const ImportPairs = UploadedFile.extend({
  pairs: z
    .array(
      z.object({
        title: storableText(300).trim().min(1),
        source: z.string(),
        target: z.string().optional(),
      }),
    )
    .min(1)
    .max(MAX_PAIRS)
    // A file that is named often would be unpacked and stored as often.
    .refine((pairs) => {
      const names = pairs.flatMap(({ source, target }) =>
        target === undefined ? [source] : [source, target],
      );
      return new Set(names).size === names.length;
    }),
});
export type ImportPairs = z.infer<typeof ImportPairs>;
export const StartedImports = z.object({ jobs: z.array(JobRow) });
export type StartedImports = z.infer<typeof StartedImports>;
