import * as z from "zod";
import { ImportNotice, JOB_PHASES, JobRow, TableLayout } from "../../../schemas/import";
import { languageTag } from "../../../schemas/project";
import type { findJob } from "../../db/jobs";

const namedFile = z.object({
  name: z.string(),
  /** A format id of lib/formats. */
  format: z.string(),
  /** Of its bytes, in hexadecimal digits. */
  sha256: z.string(),
  /** Only of tables. */
  layout: TableLayout.optional(),
});

/** What an import job carries besides its texts. */
export const ImportPayload = z.object({
  title: z.string(),
  sourceLanguage: languageTag,
  targetLanguage: languageTag,
  /** The project's target language when the import was asked for. */
  variant: languageTag.optional(),
  format: z.string(),
  notices: z.array(ImportNotice),
  isRelated: z.boolean().default(false),
  /** The sides that are files with a structure of their own. */
  files: z.object({ source: namedFile.optional(), target: namedFile.optional() }).default({}),
  /** The person said in which languages both sides are. */
  isOverridden: z.boolean().default(false),
});
export type ImportPayload = z.infer<typeof ImportPayload>;

/** A stored job as it goes over the wire. */
export function toJobRow(job: NonNullable<Awaited<ReturnType<typeof findJob>>>): JobRow {
  const { title, notices } = ImportPayload.parse(job.payload);
  return {
    id: job.id,
    kind: "import",
    state: job.state,
    phase: JOB_PHASES.find((phase) => phase === job.phase) ?? "queued",
    progress: job.progress,
    title,
    notices,
    result: JobRow.shape.result.parse(job.result),
    problem: JobRow.shape.problem.parse(job.problem),
  };
}
