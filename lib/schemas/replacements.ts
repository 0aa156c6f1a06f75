import * as z from "zod";
import { PATTERN_FAULTS } from "../text/patterns/pattern-problem";
import { SEGMENT_STATES } from "../workflow/transition";
import { ReadOutline } from "./segment";
import { storableText } from "./storable-text";

const id = z.uuid();
const version = z.number().int().min(1);
const state = z.enum(SEGMENT_STATES);

/** The most places that are listed and replaced in one step: a name on every fourth row of a book. */
export const MAX_HITS = 5_000;

/**
 * How a text is searched for: as it is written, as whole words, as a pattern of RE2's syntax; and `forms`, which replaces French
 * words in the other number, too, where that is certain, and with a capital at the beginning.
 */
export const SEARCH_OPTIONS = ["case", "word", "pattern", "forms"] as const;
export type SearchOption = (typeof SEARCH_OPTIONS)[number];

/** The longest text that is looked for, or put in its place, in UTF-16 code units: both go into an address. */
export const MAX_SEARCH = 500;

const Searched = z.object({
  documentId: id,
  find: storableText(MAX_SEARCH).min(1),
  /** Comma-separated. */
  options: z
    .string()
    .default("")
    .transform((list) => list.split(",").filter((option) => option !== ""))
    .pipe(z.array(z.enum(SEARCH_OPTIONS))),
});

/** Where is looked, and what it would become: a pattern's groups are `$1`; absent when nothing is replaced. */
const looked = {
  side: z.enum(["source", "target"]).default("target"),
  replacement: storableText(MAX_SEARCH).optional(),
};

/** GET /api/v1/documents/:documentId/hits?find=&options=&side=&replacement=&state=… — where a text stands in the segments that a filter of the outline leaves. */
export const FindHits = Searched.extend({
  ...ReadOutline.omit({ documentId: true, order: true }).shape,
  ...looked,
});
export type FindHits = z.infer<typeof FindHits>;

/** A segment in which something was found. */
const SegmentWithHits = z.object({
  id,
  /** The number of the segment, from 1. */
  number: z.number().int(),
  version,
  state,
  /** The state that a replacement leads to. */
  becomes: state,
  /** Where each hit begins and ends, one after another: start, end, start, end, … */
  spans: z.array(z.number().int()),
});
export type SegmentWithHits = z.infer<typeof SegmentWithHits>;

export const FoundHits = z.object({
  /** How many hits there are, listed or not. */
  total: z.number().int(),
  /** In the order of the document, with MAX_HITS hits at most. */
  segments: z.array(SegmentWithHits),
  /** False when a pattern costs so much that not all of the document was searched. */
  isWhole: z.boolean(),
});
export type FoundHits = z.infer<typeof FoundHits>;

/** How many segments one request may show the hits of. */
export const HITS_PAGE = 50;

/** GET /api/v1/documents/:documentId/hits/named?ids=&find=… — the hits of some segments with what stands around them. */
export const ShowHits = Searched.extend({
  ...looked,
  ids: z
    .string()
    .transform((list) => list.split(","))
    .pipe(z.array(id).max(HITS_PAGE)),
});
export type ShowHits = z.infer<typeof ShowHits>;

/** A hit as it is and as it would be. */
const ShownHit = z.object({
  segmentId: id,
  version,
  start: z.number().int(),
  /** What stands around it; long texts are cut. */
  left: z.string(),
  marked: z.string(),
  suggestion: z.string(),
  right: z.string(),
});
export type ShownHit = z.infer<typeof ShownHit>;
export const ShownHits = z.array(ShownHit);
export type ShownHits = z.infer<typeof ShownHits>;

/** POST /api/v1/documents/:documentId/replacements — replaces what a person chose of the hits, as one step. */
export const ReplaceHits = Searched.extend({
  replacement: storableText(MAX_SEARCH),
  segments: z
    .array(
      z.object({
        id,
        /** The version that the person saw. */
        version,
        /** Where the chosen hits begin; all of the segment when absent. */
        starts: z.array(z.number().int()).max(MAX_HITS).optional(),
      }),
    )
    .min(1)
    .max(MAX_HITS),
});
export type ReplaceHits = z.input<typeof ReplaceHits>;

/** Why a segment was left as it is: somebody changed it, it is no longer in the document, or its text would be too long. */
const REFUSALS = ["changed", "gone", "too-long"] as const;

export const ReplacedHits = z.object({
  /** The step, to take it back by; null when nothing was replaced. */
  repairId: id.nullable(),
  places: z.number().int(),
  segments: z.number().int(),
  refused: z.array(z.object({ segmentId: id, reason: z.enum(REFUSALS) })),
});
export type ReplacedHits = z.infer<typeof ReplacedHits>;

/** The details of a `bad-search` refusal. */
export const BadSearch = z.object({
  field: z.enum(["find", "replacement"]),
  fault: z.enum(PATTERN_FAULTS),
  /** 1-based, in characters. */
  at: z.number().int().nullable(),
  text: z.string(),
});
export type BadSearch = z.infer<typeof BadSearch>;
