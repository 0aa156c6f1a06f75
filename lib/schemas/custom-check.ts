import * as z from "zod";
import { CUSTOM_CHECK_MODES } from "../flagging/custom-checks/custom-check";
import { PATTERN_FAULTS } from "../text/patterns/pattern-problem";
import { storableText } from "./storable-text";

/** How many checks of its own a project may have: each looks at every segment that is saved. */
export const MAX_CUSTOM_CHECKS = 100;

export const MAX_PATTERN_LENGTH = 500;

/** The categories that a check of one's own can have, those first that it is made for most often. */
export const CUSTOM_CATEGORIES = [
  "terminology/wrong-term",
  "terminology/name",
  "accuracy/mistranslation",
  "accuracy/untranslated",
  "accuracy/omission",
  "accuracy/addition",
  "accuracy/number",
  "accuracy/false-friend",
  "style/awkward",
  "style/anglicism",
  "style/calque",
  "fluency/grammar",
  "fluency/spelling",
  "fluency/capitalization",
  "fluency/punctuation",
  "fluency/typography/nbsp",
  "locale/number-format",
  "locale/date-time-format",
] as const;

export const CUSTOM_SEVERITIES = ["minor", "major", "critical"] as const;

const id = z.uuid();
const pattern = storableText(MAX_PATTERN_LENGTH).min(1).nullable();

/** What a check looks for. */
const Patterns = z.object({
  sourcePattern: pattern,
  targetPattern: pattern,
  mode: z.enum(CUSTOM_CHECK_MODES),
  isWholeWord: z.boolean(),
  matchesCase: z.boolean(),
  /** With groups as `$1`; the empty text deletes, null offers nothing. */
  suggestion: storableText(300).nullable(),
});
type Patterns = z.infer<typeof Patterns>;

/** A check that a project made, as its maker wrote it. */
const Fields = Patterns.extend({
  name: storableText(100).trim().min(1),
  /** What its flags say. */
  why: storableText(300).trim().min(1),
  severity: z.enum(CUSTOM_SEVERITIES),
  category: z.enum(CUSTOM_CATEGORIES),
});
export type CustomCheckFields = z.infer<typeof Fields>;

/** At least one pattern; what is missing is missing beside a source; a text that was found can be replaced. */
const isWhole = ({ sourcePattern, targetPattern, mode, suggestion }: Patterns) =>
  (mode === "found"
    ? (sourcePattern ?? targetPattern) !== null
    : sourcePattern !== null && targetPattern !== null) &&
  (suggestion === null || (mode === "found" && targetPattern !== null));
const PATTERN_REQUIRED = { error: "pattern-required", path: ["targetPattern"] };

/** A check as a project has it. */
export const CustomCheckRow = Fields.extend({
  id,
  /** Any of an earlier version of the application too. */
  category: z.string(),
  severity: z.string(),
  version: z.number().int(),
  by: z.object({ id, name: z.string() }),
});
export type CustomCheckRow = z.infer<typeof CustomCheckRow>;

/** POST /api/v1/projects/:projectId/custom-checks */
export const CreateCustomCheck = Fields.extend({ projectId: id }).refine(isWhole, PATTERN_REQUIRED);
export type CreateCustomCheck = z.infer<typeof CreateCustomCheck>;

/** PATCH /api/v1/projects/:projectId/custom-checks/:checkId — `version` is that which was edited. */
export const UpdateCustomCheck = Fields.extend({
  projectId: id,
  checkId: id,
  version: z.number().int(),
}).refine(isWhole, PATTERN_REQUIRED);
export type UpdateCustomCheck = z.infer<typeof UpdateCustomCheck>;

/** DELETE /api/v1/projects/:projectId/custom-checks/:checkId — its flags go with it. */
export const DeleteCustomCheck = z.object({ projectId: id, checkId: id });
export type DeleteCustomCheck = z.infer<typeof DeleteCustomCheck>;

/** POST /api/v1/projects/:projectId/custom-checks/trial — what patterns would find; nothing is stored. */
export const TryCustomCheck = Patterns.extend({
  projectId: id,
  /** A text to try them on instead of the project's segments. */
  sample: z.object({ source: storableText(5_000), target: storableText(5_000) }).nullable(),
}).refine(isWhole, PATTERN_REQUIRED);
export type TryCustomCheck = z.infer<typeof TryCustomCheck>;

const Mark = z.object({
  side: z.enum(["source", "target"]),
  start: z.number().int(),
  end: z.number().int(),
  suggestion: z.string().nullable(),
});

export const CustomCheckTrial = z.object({
  /** How many segments were looked at. */
  looked: z.number().int(),
  /** Whether those were all. */
  isAll: z.boolean(),
  /** How many of them were too long for the patterns: not all of their text was searched. */
  unsearched: z.number().int(),
  /** How many have a match. */
  segments: z.number().int(),
  /** The first of those. */
  items: z.array(
    z.object({
      /** Null for a text that was tried. */
      place: z
        .object({
          segmentId: id,
          documentId: id,
          documentTitle: z.string(),
          /** 1-based within the document. */
          number: z.number().int(),
        })
        .nullable(),
      source: z.string(),
      target: z.string(),
      marks: z.array(Mark),
    }),
  ),
});
export type CustomCheckTrial = z.infer<typeof CustomCheckTrial>;

/** The details of a `bad-pattern` refusal. */
export const BadPattern = z.object({
  field: z.enum(["sourcePattern", "targetPattern", "suggestion"]),
  fault: z.enum(PATTERN_FAULTS),
  /** 1-based, in characters. */
  at: z.number().int().nullable(),
  text: z.string(),
});
export type BadPattern = z.infer<typeof BadPattern>;

/** GET /api/v1/projects/:projectId/recheck */
export const ReadRecheck = z.object({ projectId: id });
export type ReadRecheck = z.infer<typeof ReadRecheck>;
export const Recheck = z.object({
  /** How far the project's segments are looked at again; null: nothing to do. */
  progress: z.number().nullable(),
  /** Whether some of that failed and nobody has asked for it again. */
  hasFailed: z.boolean(),
});
export type Recheck = z.infer<typeof Recheck>;

/** POST /api/v1/projects/:projectId/recheck — does again what failed. */
export const RepeatRecheck = z.object({ projectId: id });
export type RepeatRecheck = z.infer<typeof RepeatRecheck>;
