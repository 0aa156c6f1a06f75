import * as z from "zod";
import { PROJECT_ROLES } from "../access/actor";
import { PROJECT_PERMISSIONS } from "../access/can";
import { SEGMENT_STATES } from "../workflow/transition";
import { AssignmentRow } from "./assignment";
import { ProjectReasons, ReturnReasons } from "./return-reason";
import { storableText } from "./storable-text";

const id = z.uuid();
const name = storableText(200).trim().min(1);

/** A BCP 47 tag of a language, with a region at most: `fr`, `fr-CA`. */
export const languageTag = z.string().regex(/^[a-z]{2,3}(-[A-Z]{2})?$/);

/** More are a dictionary rather than what a project has of its own. */
const MAX_ABBREVIATIONS = 500;
const abbreviations = z.array(storableText(40).trim().min(1)).max(MAX_ABBREVIATIONS).default([]);
const sideAbbreviations = z.object({
  /** A full stop after them never ends a sentence: `approx.`, `Réf.` */
  neverFinal: abbreviations,
  /** Built-in abbreviations that are words in this project. */
  removed: abbreviations,
});
const NO_ABBREVIATIONS = { neverFinal: [], removed: [] };

/** What a project changes in the abbreviations of its two languages. */
export const ProjectAbbreviations = z.object({
  source: sideAbbreviations.default(NO_ABBREVIATIONS),
  target: sideAbbreviations.default(NO_ABBREVIATIONS),
});
export type ProjectAbbreviations = z.infer<typeof ProjectAbbreviations>;

/** A document in a list, with its progress in source words. */
export const DocumentSummary = z.object({
  id,
  title: z.string(),
  sourceLanguage: z.string(),
  targetLanguage: z.string(),
  createdAt: z.iso.datetime(),
  segments: z.number().int(),
  words: z.record(z.enum(SEGMENT_STATES), z.number().int()),
  segmentsByState: z.record(z.enum(SEGMENT_STATES), z.number().int()),
  /** Open flags, all severities, of segments that are not excluded. */
  openFlags: z.number().int(),
  openSeriousFlags: z.number().int(),
  /** Who works on it, what is due first at the top. */
  assignments: z.array(AssignmentRow),
});
export type DocumentSummary = z.infer<typeof DocumentSummary>;

export const ProjectSummary = z.object({
  id,
  name: z.string(),
  sourceLanguage: z.string(),
  targetLanguage: z.string(),
  allowSelfApproval: z.boolean(),
  abbreviations: ProjectAbbreviations,
  returnReasons: ProjectReasons,
  /** The reader's own role; null for an admin who is not a member. */
  role: z.enum(PROJECT_ROLES).nullable(),
  documents: z.array(DocumentSummary),
});
export type ProjectSummary = z.infer<typeof ProjectSummary>;

export const Member = z.object({
  userId: id,
  name: z.string(),
  email: z.string(),
  isActive: z.boolean(),
  role: z.enum(PROJECT_ROLES),
});
export type Member = z.infer<typeof Member>;

/** POST /api/v1/projects */
export const CreateProject = z.object({
  name,
  sourceLanguage: languageTag,
  targetLanguage: languageTag,
});
export type CreateProject = z.infer<typeof CreateProject>;

/** PATCH /api/v1/projects/:projectId */
export const UpdateProject = z.object({
  projectId: id,
  name: name.optional(),
  allowSelfApproval: z.boolean().optional(),
  abbreviations: ProjectAbbreviations.optional(),
  /** Another variant of the same language: `fr-CA` for `fr`. */
  targetLanguage: languageTag.optional(),
});
export type UpdateProject = z.infer<typeof UpdateProject>;

/** GET of a project or its members. */
export const ReadProject = z.object({ projectId: id });
export type ReadProject = z.infer<typeof ReadProject>;

/** PUT /api/v1/projects/:projectId/members/:userId */
export const SetMember = z.object({ projectId: id, userId: id, role: z.enum(PROJECT_ROLES) });
export type SetMember = z.infer<typeof SetMember>;

/** DELETE /api/v1/projects/:projectId/members/:userId */
export const RemoveMember = z.object({ projectId: id, userId: id });
export type RemoveMember = z.infer<typeof RemoveMember>;

/** A document as its pages need it: with what the reader may do there, without what has to be summed over its segments. */
export const DocumentHeader = DocumentSummary.omit({
  words: true,
  segmentsByState: true,
  openFlags: true,
  openSeriousFlags: true,
}).extend({
  projectId: id,
  /** Its texts have the numbered tags of a file, which an export goes back into. */
  isTagged: z.boolean(),
  projectName: z.string(),
  allowSelfApproval: z.boolean(),
  /** The project's reasons for sending back; the standard ones when empty. */
  returnReasons: ReturnReasons,
  permissions: z.array(z.enum(PROJECT_PERMISSIONS)),
});
export type DocumentHeader = z.infer<typeof DocumentHeader>;

/** The answer to GET /api/v1/documents/:documentId */
export const DocumentWithProgress = DocumentHeader.extend(DocumentSummary.shape);
export type DocumentWithProgress = z.infer<typeof DocumentWithProgress>;
