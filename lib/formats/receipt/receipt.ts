import * as z from "zod";

const moment = z.iso.datetime();
const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
const natural = z.number().int().min(0);

/** Somebody at the time of the export; null on the command line of the server, which asks nobody who they are. */
const Person = z.object({ id: z.uuid(), name: z.string() });
export type ReceiptPerson = z.infer<typeof Person>;

const Places = z.object({
  count: natural,
  /** Numbers of the first segments, from 1. */
  segments: z.array(z.number().int().min(1)),
});

const StoredFile = z.object({ name: z.string(), sha256 });

const Segment = z.object({
  /** From 1, in the order of the document. */
  number: z.number().int().min(1),
  id: z.uuid(),
  state: z.enum(["initial", "draft", "submitted", "returned", "approved"]),
  isExcluded: z.boolean(),
  /** Of the text's words in UTF-8: no tags, and no spaces, tabs and line breaks (U+0020, U+0009, U+000A, U+000D); other spaces are words. */
  sha256,
  /** How many UTF-16 code units that was. */
  length: natural,
  submittedBy: Person.nullable(),
  approvedBy: Person.nullable(),
  approvedAt: moment.nullable(),
});
export type ReceiptSegment = z.infer<typeof Segment>;

/** What became of a flag: it went away with an edit, a person or a rule of the project said that the text is right, it was left since it is slight, or the export went over it. */
const RESOLUTIONS = ["edited", "dismissed", "rule", "left", "overridden"] as const;

const Flag = z.object({
  segment: z.number().int().min(1),
  check: z.string(),
  /** Absent where the flag is gone. */
  severity: z.enum(["neutral", "minor", "major", "critical"]).nullable(),
  resolution: z.enum(RESOLUTIONS),
  reason: z.string().nullable(),
  note: z.string().nullable(),
  by: Person.nullable(),
  at: moment.nullable(),
});
export type ReceiptFlag = z.infer<typeof Flag>;

/** The receipt of a clean export, version 1. A change that readers of version 1 would misread raises the version. */
export const Receipt = z.object({
  format: z.literal("relecture-receipt"),
  version: z.literal(1),
  id: z.uuid(),
  document: z.object({
    id: z.uuid(),
    title: z.string(),
    sourceLanguage: z.string(),
    targetLanguage: z.string(),
  }),
  project: z.object({ id: z.uuid(), name: z.string() }),
  export: z.object({
    /** Kind of export, and what kind of file came of it. */
    format: z.literal("clean"),
    fileFormat: z.string(),
    fileName: z.string(),
    at: moment,
    by: Person.nullable(),
  }),
  hashes: z.object({
    /** Of the bytes of the exported file. */
    file: sha256,
    /** Of the words of all texts that were exported, one after the other, as `segments[].sha256` has them. */
    targetText: sha256,
    /** The files that the document was imported from, where it came as files. */
    sourceFile: StoredFile.nullable(),
    targetFile: StoredFile.nullable(),
  }),
  /** Why an admin exported although the gate was closed; null where it was open. */
  override: z
    .object({
      reason: z.string(),
      blockers: z.array(
        Places.extend({
          kind: z.enum(["initial", "draft", "submitted", "returned", "serious-flag"]),
        }),
      ),
    })
    .nullable(),
  comparison: z.object({
    words: z.object({ source: natural, target: natural }),
    structure: z.array(
      z.object({
        kind: z.enum(["blocks", "tags", "links", "numbers", "images"]),
        source: natural,
        target: natural,
        differing: Places,
      }),
    ),
  }),
  /** What the file does not have as the segments have it. */
  notices: z.object({ joined: natural, damagedTags: natural }),
  segments: z.array(Segment),
  flags: z.array(Flag),
  /** SHA-256 of this object without `digest`, as JSON without white space (RFC 8259), its members in the order in which they stand here. */
  digest: z.object({ algorithm: z.literal("SHA-256"), value: sha256 }),
});
export type Receipt = z.infer<typeof Receipt>;
