import * as z from "zod";
import { SEVERITIES } from "../flagging/finding";
import { SEGMENT_STATES } from "../workflow/transition";
import { storableText } from "./storable-text";

/** The longest target that a segment takes, in UTF-16 code units: a long paragraph is under 5,000. */
export const MAX_TARGET_LENGTH = 100_000;

const id = z.uuid();
const version = z.number().int().min(1);

const localized = z.object({ en: z.string(), fr: z.string() });
const person = z.object({ id, name: z.string() });
export type Person = z.infer<typeof person>;

/** What a person says of a link: right, to be looked at, or right though the translation stands elsewhere in its own text. */
export const LINK_MARKS = ["accepted", "doubtful", "moved"] as const;
export type LinkMark = (typeof LINK_MARKS)[number];

export const DISMISSAL_REASONS = ["correct", "name_or_quotation", "house_style", "other"] as const;

/** A finding on the segment's present text, with the decision that it is no error where there is one. */
export const FlagRow = z.object({
  id,
  check: z.string(),
  category: z.string(),
  severity: z.enum(SEVERITIES),
  side: z.enum(["source", "target"]),
  start: z.number().int(),
  end: z.number().int(),
  message: localized,
  suggestion: z.string().nullable(),
  dismissal: z
    .object({
      id,
      reason: z.enum(DISMISSAL_REASONS),
      note: z.string().nullable(),
      by: person,
      at: z.iso.datetime(),
      /** A rule of the project says so, of this text wherever it is marked. */
      isRule: z.boolean(),
    })
    .nullable(),
});
export type FlagRow = z.infer<typeof FlagRow>;

/** Words of a segment, and where they stood when they were quoted. */
export const Quote = z.object({
  side: z.enum(["source", "target"]),
  start: z.number().int().min(0).max(MAX_TARGET_LENGTH),
  quote: storableText(1_000).min(1),
});
export type Quote = z.infer<typeof Quote>;

/** What a reviewer says of an error in some words: how bad it is, or that something of the source is missing in the translation. */
export const ErrorMark = z.enum(["minor", "major", "critical", "missing"]);
export type ErrorMark = z.infer<typeof ErrorMark>;

/** One row of the review desk. */
export const SegmentRow = z.object({
  id,
  position: z.number().int(),
  paragraph: z.number().int(),
  source: z.string(),
  machineTarget: z.string(),
  target: z.string(),
  /** White space that stands before the target in the document. */
  targetGap: z.string(),
  state: z.enum(SEGMENT_STATES),
  origin: z.enum(["mt", "tm", "human", "ai", "batch"]),
  version,
  isExcluded: z.boolean(),
  /** How sure the alignment is of the link, 0 to 1. */
  confidence: z.number(),
  /** What a person said of the link. */
  link: z.enum(LINK_MARKS).nullable(),
  sourceWords: z.number().int(),
  returnReason: z.string().nullable(),
  /** What its bilingual file says beside the text. */
  notes: z.array(z.string()),
  /** How far its bilingual file says it was. */
  fileState: z.enum(SEGMENT_STATES).nullable(),
  editedBy: person.nullable(),
  editedAt: z.iso.datetime().nullable(),
  submittedBy: person.nullable(),
  submittedAt: z.iso.datetime().nullable(),
  decidedBy: person.nullable(),
  decidedAt: z.iso.datetime().nullable(),
  flags: z.array(FlagRow),
  openComments: z.number().int(),
  /** What open comments are about, where that is some words: these words, and where they stood. */
  quotes: z.array(Quote.extend({ comment: id, mark: ErrorMark.nullable() })),
});
export type SegmentRow = z.infer<typeof SegmentRow>;

/** One segment as the mini-map and the virtual list need it: small enough for a whole book. */
export const OutlineItem = z.object({
  id,
  position: z.number().int(),
  state: z.enum(SEGMENT_STATES),
  isExcluded: z.boolean(),
  /** The link is to be looked at: it is not sure, and nobody accepted it; or somebody said so. */
  isDoubtful: z.boolean(),
  /** Open flags that are critical or major. */
  serious: z.number().int(),
  /** Other open flags. */
  slight: z.number().int(),
});
export type OutlineItem = z.infer<typeof OutlineItem>;

/** GET /api/v1/documents/:documentId/outline — the segments that a filter leaves. */
export const ReadOutline = z.object({
  documentId: id,
  /** Comma-separated states; all when absent. */
  state: z
    .string()
    .transform((list) => list.split(","))
    .pipe(z.array(z.enum(SEGMENT_STATES)))
    .optional(),
  /** `any`: with an open flag; `none`: without; `serious`: with a critical or major one; otherwise the ids of checks, separated by commas. */
  flag: storableText(2000).optional(),
  /** Found in the source or the target, whatever the case. */
  text: storableText(500).optional(),
  /** Found in this side of the segment, whatever the case. */
  source: storableText(500).optional(),
  target: storableText(500).optional(),
  /** Last edited by the reader (`me`), or by somebody whose name holds this or whose e-mail address it is. */
  editor: storableText(200).optional(),
  comments: z.enum(["open"]).optional(),
  /** Only links that are to be looked at. */
  links: z.enum(["doubtful"]).optional(),
  /** Only what the reader was given to do, or what they submitted and was sent back. */
  mine: z.enum(["assigned", "returned"]).optional(),
  /** Only where the target is still the machine's, or no longer is. */
  edits: z.enum(["untouched", "edited"]).optional(),
  /** Only what this person submitted. */
  by: id.optional(),
  /** Only what a sample has drawn; with `part`, only the rest of what it was drawn from. */
  sample: id.optional(),
  part: z.enum(["rest"]).optional(),
  /** `doubt`: the least sure link first; `risk`: what most likely needs work first; in the order of the document when absent. */
  order: z.enum(["doubt", "risk"]).optional(),
});
export type ReadOutline = z.infer<typeof ReadOutline>;

export const Outline = z.object({
  items: z.array(OutlineItem),
  /** How many segments of the whole document stand in each state, whatever the filter. */
  counts: z.record(z.enum(SEGMENT_STATES), z.number().int()),
  /** Segments of the whole document with an open flag. */
  flagged: z.number().int(),
  /** Segments of the whole document, whatever the filter. */
  total: z.number().int(),
});
export type Outline = z.infer<typeof Outline>;

/** PostgreSQL's integer ends here. */
const position = z.coerce.number().int().min(0).max(2_147_483_647);

/** GET /api/v1/documents/:documentId/segments?from=&to= — a window of rows by position, `to` exclusive. */
export const ListSegments = z.object({
  documentId: id,
  from: position,
  to: position,
});
export type ListSegments = z.infer<typeof ListSegments>;

/** GET /api/v1/documents/:documentId/segments/versions?from=&to= — what the rows of a window can be compared with, in their order. */
export const SegmentVersions = z.object({
  id,
  /** The newest revision that differs from the target; the machine target when null. */
  revision: z.string().nullable(),
  /** What an editor approved last and did not take back. */
  approved: z.string().nullable(),
  /** The newest text that somebody else than the target's writer made: the target was written on it. */
  other: z.object({ text: z.string(), by: person }).nullable(),
});
export type SegmentVersions = z.infer<typeof SegmentVersions>;

/** How many rows one request may name. */
export const MAX_NAMED_ROWS = 50;

/** GET /api/v1/documents/:documentId/segments/named?ids= — rows by their ids, separated by commas. */
export const ReadSegments = z.object({
  documentId: id,
  ids: z
    .string()
    .transform((list) => list.split(","))
    .pipe(z.array(id).max(MAX_NAMED_ROWS)),
});
export type ReadSegments = z.infer<typeof ReadSegments>;

/** The entry of the memory that the text was taken from; believed where it says just this. */
const memoryEntryId = id.optional();

/** PUT /api/v1/segments/:segmentId/target — saves a draft. */
export const SaveTarget = z.object({
  segmentId: id,
  version,
  text: storableText(MAX_TARGET_LENGTH),
  /** The whole text was replaced (restored, copied): what stood there becomes a revision first. */
  isReplacement: z.boolean().default(false),
  memoryEntryId,
});
export type SaveTarget = z.input<typeof SaveTarget>;

/** POST /api/v1/segments/:segmentId/submission — saves the text and submits it, in one step. */
export const SubmitSegment = z.object({
  segmentId: id,
  version,
  text: storableText(MAX_TARGET_LENGTH),
  memoryEntryId,
});
export type SubmitSegment = z.infer<typeof SubmitSegment>;

/** POST /api/v1/segments/:segmentId/decision — an editor's word. */
export const DecideSegment = z.discriminatedUnion("decision", [
  z.object({
    segmentId: id,
    version,
    decision: z.literal("approve"),
    /** Given when the editor changed the text before approving it. */
    text: storableText(MAX_TARGET_LENGTH).optional(),
    /** Whether this version was on the editor's screen long enough to be read; absent where a program asks. */
    isSeen: z.boolean().optional(),
  }),
  z.object({
    segmentId: id,
    version,
    decision: z.literal("return"),
    reason: storableText(2_000).trim().min(1),
  }),
  z.object({ segmentId: id, version, decision: z.literal("undo") }),
]);
export type DecideSegment = z.infer<typeof DecideSegment>;

/** PUT /api/v1/segments/:segmentId/exclusion — leaves a segment out of the clean export, or takes it in again. */
export const SetExclusion = z.object({ segmentId: id, version, isExcluded: z.boolean() });
export type SetExclusion = z.infer<typeof SetExclusion>;

/** POST /api/v1/segments/:segmentId/check — what the checks say of a text that is not saved. */
export const CheckTarget = z.object({ segmentId: id, text: storableText(MAX_TARGET_LENGTH) });
export type CheckTarget = z.infer<typeof CheckTarget>;
export const CheckedTarget = z.object({ flags: z.array(FlagRow.omit({ id: true })) });
export type CheckedTarget = z.infer<typeof CheckedTarget>;

/** POST /api/v1/segments/:segmentId/revisions — keeps a text in the history without making it the target. */
export const KeepRevision = z.object({ segmentId: id, text: storableText(MAX_TARGET_LENGTH) });
export type KeepRevision = z.infer<typeof KeepRevision>;

/** GET /api/v1/segments/:segmentId/history */
export const ReadHistory = z.object({ segmentId: id });
export type ReadHistory = z.infer<typeof ReadHistory>;
export const SegmentHistory = z.object({
  revisions: z.array(
    z.object({
      id,
      /** 1-based; the machine target, which is none, is number 0. */
      number: z.number().int(),
      text: z.string(),
      state: z.enum(SEGMENT_STATES),
      origin: z.enum(["mt", "tm", "human", "ai", "batch"]),
      author: person.nullable(),
      at: z.iso.datetime(),
    }),
  ),
  /** What happened, newest first: `segment.submit`, `segment.approve`, `segment.return`, … */
  events: z.array(
    z.object({
      id,
      action: z.string(),
      by: person.nullable(),
      at: z.iso.datetime(),
      reason: z.string().nullable(),
      /** Of an approval: whether the text had been on the editor's screen; null where nobody said. */
      isSeen: z.boolean().nullable(),
      /** How many were decided on in the same step; null for one by itself. */
      batch: z.number().int().nullable(),
    }),
  ),
});
export type SegmentHistory = z.infer<typeof SegmentHistory>;

/** Why a flag is no error. */
export const Why = z.object({
  reason: z.enum(DISMISSAL_REASONS),
  note: storableText(1_000).trim().optional(),
});
export type Why = z.infer<typeof Why>;

/** `other` says nothing without a note. */
export const saysWhy = ({ reason, note = "" }: Why) => reason !== "other" || note !== "";

/** What a form is told when it does. */
export const NOTE_REQUIRED = { path: ["note"], error: "note-required" };

/** PUT /api/v1/flags/:flagId/dismissal — "not an error", with a reason. */
export const DismissFlag = Why.extend({ flagId: id }).refine(saysWhy, NOTE_REQUIRED);
export type DismissFlag = z.infer<typeof DismissFlag>;

/** DELETE /api/v1/flags/:flagId/dismissal — opens the flag again. */
export const ReopenFlag = z.object({ flagId: id });
export type ReopenFlag = z.infer<typeof ReopenFlag>;
