import * as z from "zod";
import { storableText } from "./storable-text";

const id = z.uuid();
const version = z.number().int().min(1);

/** The longest term, in UTF-16 code units. */
export const MAX_TERM_LENGTH = 200;

const form = storableText(MAX_TERM_LENGTH).trim().min(1);

/** What a person says of a term. */
export const TermFields = z.object({
  source: form,
  /** The preferred form first. */
  targets: z.array(form).min(1).max(20),
  forbidden: z.array(form).max(20),
  note: storableText(1_000).trim(),
  /** By its capitals where nobody says so. */
  isCaseSensitive: z.boolean().optional(),
  isRequired: z.boolean(),
});
export type TermFields = z.infer<typeof TermFields>;

/** An entry of a termbase. */
export const TermRow = z.object({
  id,
  version,
  source: z.string(),
  targets: z.array(z.string()),
  forbidden: z.array(z.string()),
  note: z.string().nullable(),
  isCaseSensitive: z.boolean(),
  isRequired: z.boolean(),
  by: z.object({ id, name: z.string() }),
  at: z.iso.datetime(),
});
export type TermRow = z.infer<typeof TermRow>;

/** Terms that one page of the list has. */
export const TERMS_A_PAGE = 50;

/** Terms that a search finds at most: whoever gets so many writes another word. */
export const MOST_TERMS_FOUND = 500;

/** GET /api/v1/projects/:projectId/terms?text=&page= — the termbase, a page at a time. */
export const ListTerms = z.object({
  projectId: id,
  text: storableText(200).trim().default(""),
  /** 1-based. */
  page: z.coerce.number().int().min(1).max(10_000).default(1),
});
export type ListTerms = z.output<typeof ListTerms>;
export const TermList = z.object({ terms: z.array(TermRow), total: z.number().int() });
export type TermList = z.infer<typeof TermList>;

/** GET /api/v1/projects/:projectId/terms/conflicts — source terms that have several entries. */
export const ListTermConflicts = z.object({ projectId: id });
export type ListTermConflicts = z.infer<typeof ListTermConflicts>;
export const TermConflicts = z.object({ conflicts: z.array(z.array(TermRow)) });
export type TermConflicts = z.infer<typeof TermConflicts>;

/** GET /api/v1/projects/:projectId/terms/recheck — whether segments are still being checked again. */
export const ReadTermRecheck = z.object({ projectId: id });
export type ReadTermRecheck = z.infer<typeof ReadTermRecheck>;
export const TermRecheckState = z.object({ isRunning: z.boolean() });
export type TermRecheckState = z.infer<typeof TermRecheckState>;

/** GET /api/v1/segments/:segmentId/terms — where the source has terms. */
export const ListSegmentTerms = z.object({ segmentId: id });
export type ListSegmentTerms = z.infer<typeof ListSegmentTerms>;
export const SegmentTerm = z.object({
  start: z.number().int(),
  end: z.number().int(),
  /** Several where entries have the same source term. */
  terms: z.array(TermRow),
});
export type SegmentTerm = z.infer<typeof SegmentTerm>;
export const SegmentTerms = z.object({ uses: z.array(SegmentTerm) });
export type SegmentTerms = z.infer<typeof SegmentTerms>;

/** POST /api/v1/projects/:projectId/terms */
export const CreateTerm = TermFields.extend({ projectId: id });
export type CreateTerm = z.infer<typeof CreateTerm>;

/** PUT /api/v1/projects/:projectId/terms/:termId */
export const UpdateTerm = TermFields.extend({ projectId: id, termId: id, version });
export type UpdateTerm = z.infer<typeof UpdateTerm>;

/** DELETE /api/v1/projects/:projectId/terms/:termId?version= */
export const DeleteTerm = z.object({
  projectId: id,
  termId: id,
  version: z.coerce.number().int().min(1),
});
export type DeleteTerm = z.infer<typeof DeleteTerm>;

/** POST /api/v1/projects/:projectId/terms/merge — one entry of several that have the same source term. */
export const MergeTerms = z.object({
  projectId: id,
  terms: z.array(z.object({ id, version })).min(2).max(50),
  /** The entry that stays: its first target is the preferred form. */
  preferredId: id,
  /** What becomes of the other entries' targets. */
  others: z.enum(["allowed", "forbidden"]),
});
export type MergeTerms = z.infer<typeof MergeTerms>;
