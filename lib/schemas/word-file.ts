import * as z from "zod";
import { SEGMENT_STATES } from "../workflow/transition";
import { Quote } from "./segment";

const id = z.uuid();
const version = z.number().int().min(1);
const state = z.enum(SEGMENT_STATES);
const person = z.object({ id, name: z.string() });

/** 32 MB: a table of 20,000 segments with many comments is a third of it. */
export const MAX_WORD_FILE_BYTES = 32 * 1024 * 1024;

/** The most segments that are listed and changed in one step. */
export const MAX_WORD_CHANGES = 5_000;

const sent = {
  documentId: id,
  /** The file's own. */
  name: z.string().max(500),
  bytes: z.instanceof(Uint8Array),
};

/** POST /api/v1/documents/:documentId/word-file/preview — multipart: file. What a file that was worked on in Word would change; nothing is stored. */
export const PreviewWordFile = z.object(sent);
export type PreviewWordFile = z.infer<typeof PreviewWordFile>;

/** A segment whose text is another one in the file. */
export const ChangedRow = z.object({
  id,
  /** From 1. */
  number: z.number().int(),
  /** The one of now, which the change is based on. */
  version,
  state,
  /** The state that the change leads to. */
  becomes: state,
  source: z.string(),
  /** As it stands here. */
  target: z.string(),
  /** As it stands in the file. */
  text: z.string(),
  /** Somebody changed it here since the file was made. */
  isConflict: z.boolean(),
  editedBy: person.nullable(),
  editedAt: z.iso.datetime().nullable(),
  /** Tags that the source has and the text has not, or the other way round. */
  missingTags: z.array(z.string()),
  extraTags: z.array(z.string()),
});
export type ChangedRow = z.infer<typeof ChangedRow>;

/** A comment that is not in the document yet. */
export const NewWordComment = z.object({
  key: z.string().length(64),
  segmentId: id,
  number: z.number().int(),
  /** As the file names them. */
  author: z.string(),
  at: z.iso.datetime().nullable(),
  body: z.string(),
  /** The words that it is about; null for the whole segment. */
  quote: Quote.nullable(),
  /** It answers another one. */
  isAnswer: z.boolean(),
});
export type NewWordComment = z.infer<typeof NewWordComment>;

/** Why something of the file is left aside; `number`, `source` and `state` are locked columns that were changed. */
export const LEFT_ASIDE = [
  "number",
  "source",
  "state",
  "source-moved",
  "missing",
  "added",
  "repeated",
  "misshapen",
  "gone",
  "too-long",
  "not-text",
  "listing",
  "comment-outside",
  "comment-edited",
  "comment-too-long",
] as const;
export type LeftAsideReason = (typeof LEFT_ASIDE)[number];

/** How many places of one reason a preview names. */
export const MAX_NAMED_PLACES = 50;

export const LeftAside = z.object({
  reason: z.enum(LEFT_ASIDE),
  count: z.number().int(),
  /** The first of them: by the number of the segment where it has one, or the beginning of a text. */
  places: z.array(z.object({ number: z.number().int().nullable(), text: z.string() })),
});
export type LeftAside = z.infer<typeof LeftAside>;

export const WordFilePreview = z.object({
  /** When the file was made; null where it does not say so any more. */
  exportedAt: z.iso.datetime().nullable(),
  /** Rows of the file that are of a segment, and how many of them say what stands here and are not left aside. */
  total: z.number().int(),
  unchanged: z.number().int(),
  /** How many segments would change, listed or not. */
  changed: z.number().int(),
  /** In the order of the document, MAX_WORD_CHANGES at most. */
  rows: z.array(ChangedRow),
  comments: z.array(NewWordComment),
  leftAside: z.array(LeftAside),
});
export type WordFilePreview = z.infer<typeof WordFilePreview>;

/** What a person chose of a preview. */
export const ChosenOfWordFile = z.object({
  segments: z.array(z.object({ id, version })).max(MAX_WORD_CHANGES),
  /** The keys of comments. */
  comments: z.array(z.string().length(64)).max(MAX_WORD_CHANGES),
});
export type ChosenOfWordFile = z.infer<typeof ChosenOfWordFile>;

/** POST /api/v1/documents/:documentId/word-file — multipart: file, and `chosen` as JSON. Takes over what a person chose, as one step. */
export const ApplyWordFile = z.object({ ...sent, chosen: ChosenOfWordFile });
export type ApplyWordFile = z.infer<typeof ApplyWordFile>;

export const AppliedWordFile = z.object({
  /** The step, to take it back by; null when nothing was changed. */
  repairId: id.nullable(),
  segments: z.number().int(),
  comments: z.number().int(),
  /** What somebody changed after the preview. */
  refused: z.array(z.object({ segmentId: id, reason: z.enum(["changed", "gone"]) })),
});
export type AppliedWordFile = z.infer<typeof AppliedWordFile>;
