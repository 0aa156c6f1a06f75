import type { MemoryEntryRow } from "../../../schemas/memory";
import type { StoredEntry } from "../../db/memory";

/** An entry of a memory as it goes over the wire. */
export function toEntryRow(entry: StoredEntry): MemoryEntryRow {
  const { id, source, target, file, documentTitle, documentId, segmentId, number } = entry;
  const hasPlace = documentId !== null && segmentId !== null && number !== null;
  return {
    id,
    source,
    target,
    origin: {
      file,
      document: documentTitle,
      place: hasPlace ? { documentId, segmentId, number } : null,
      person: entry.person,
      at: entry.at?.toISOString() ?? null,
    },
  };
}
