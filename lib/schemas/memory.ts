import * as z from "zod";
import { storableText } from "./storable-text";

const id = z.uuid();

/** 64 MB: about 150,000 entries. */
export const MAX_TMX_BYTES = 64 * 1024 * 1024;

/** Matches that a segment shows: as many as there are keys. */
export const MOST_MATCHES = 9;

/** Entries that a search shows. */
export const MOST_HITS_SHOWN = 30;

/** Entries that a search finds at most: whoever gets so many writes another word. */
export const MOST_HITS_FOUND = 500;

/** Where an entry of a memory came from. */
export const EntryOrigin = z.object({
  /** The imported file; null for an approved segment. */
  file: z.string().nullable(),
  /** The title of the document that it was approved in. */
  document: z.string().nullable(),
  /** Where the segment is now; null when its document was deleted. */
  place: z.object({ documentId: id, segmentId: id, number: z.number().int() }).nullable(),
  person: z.string().nullable(),
  at: z.iso.datetime().nullable(),
});
export type EntryOrigin = z.infer<typeof EntryOrigin>;

/** An entry of a memory. */
export const MemoryEntryRow = z.object({
  id,
  source: z.string(),
  target: z.string(),
  origin: EntryOrigin,
});
export type MemoryEntryRow = z.infer<typeof MemoryEntryRow>;

/** An entry that is like a segment's source. */
export const MemoryMatch = MemoryEntryRow.extend({
  /** 70 to 99; 100 for the same text, 101 for the same text after the same text. */
  percent: z.number().int(),
  /** How many entries say the same. */
  times: z.number().int(),
  /** Numbers that only the segment has, and those that only the entry has. */
  numbers: z.object({ asked: z.array(z.string()), entry: z.array(z.string()) }),
});
export type MemoryMatch = z.infer<typeof MemoryMatch>;

/** GET /api/v1/segments/:segmentId/matches — what the project's memory has that is like the segment's source, the likest first. */
export const ListMatches = z.object({ segmentId: id });
export type ListMatches = z.infer<typeof ListMatches>;
export const MemoryMatches = z.object({
  matches: z.array(MemoryMatch),
  /** How many other segments of its document have the same source. */
  repetitions: z.number().int(),
});
export type MemoryMatches = z.infer<typeof MemoryMatches>;

/** GET /api/v1/projects/:projectId/memory/entries?text= — entries with words that begin so, all of them on one side. */
export const SearchMemory = z.object({ projectId: id, text: storableText(200).trim().min(1) });
export type SearchMemory = z.infer<typeof SearchMemory>;
export const MemoryHits = z.object({ entries: z.array(MemoryEntryRow), total: z.number().int() });
export type MemoryHits = z.infer<typeof MemoryHits>;

/** A file that was imported into a memory, or is being imported. */
export const MemoryFileRow = z.object({
  id,
  name: z.string(),
  entries: z.number().int(),
  /** Units without a text in one of the project's languages. */
  skipped: z.number().int(),
  by: z.object({ id, name: z.string() }),
  at: z.iso.datetime(),
  state: z.enum(["waiting", "done", "failed"]),
  /** 0 to 1. */
  progress: z.number(),
  /** When failed: a reason id of the interface's messages. */
  problem: z.object({ reason: z.string(), details: z.record(z.string(), z.unknown()) }).nullable(),
});
export type MemoryFileRow = z.infer<typeof MemoryFileRow>;

/** GET /api/v1/projects/:projectId/memory — what a project's memory consists of. */
export const ReadMemory = z.object({ projectId: id });
export type ReadMemory = z.infer<typeof ReadMemory>;
export const MemorySummary = z.object({
  /** Entries that are approved segments. */
  approved: z.number().int(),
  files: z.array(MemoryFileRow),
});
export type MemorySummary = z.infer<typeof MemorySummary>;

/** POST /api/v1/projects/:projectId/memory/files — multipart: file. Queues the import of a TMX file. */
export const ImportMemory = z.object({
  projectId: id,
  name: storableText(255).trim().min(1),
  bytes: z.instanceof(Uint8Array),
});
export type ImportMemory = z.infer<typeof ImportMemory>;

/** DELETE /api/v1/projects/:projectId/memory/files/:fileId — removes the entries of a file; ends its import first. */
export const DeleteMemoryFile = z.object({ projectId: id, fileId: id });
export type DeleteMemoryFile = z.infer<typeof DeleteMemoryFile>;

/** GET /api/v1/projects/:projectId/memory/tmx — the memory as a TMX file. */
export const ExportMemory = z.object({ projectId: id });
export type ExportMemory = z.infer<typeof ExportMemory>;
