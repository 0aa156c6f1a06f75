import { Done, Touched } from "../schemas/answer";
import { type DeleteMemoryFile, MemoryHits, MemoryMatches, MemorySummary } from "../schemas/memory";
import { callApi } from "./call-api";
import { type DownloadedFile, downloadFile } from "./download-file";

const memoryOf = (projectId: string) => `/projects/${projectId}/memory`;

/** What a project's memory consists of. */
export function readMemory(projectId: string, signal: AbortSignal): Promise<MemorySummary> {
  return callApi({ path: memoryOf(projectId), answer: MemorySummary, signal });
}

/** What a project's memory has that is like a segment's source. */
export function listMatches(segmentId: string, signal: AbortSignal): Promise<MemoryMatches> {
  return callApi({ path: `/segments/${segmentId}/matches`, answer: MemoryMatches, signal });
}

/** Entries of a project's memory that have words that begin so. */
export function searchMemory(
  { projectId, text }: { readonly projectId: string; readonly text: string },
  signal: AbortSignal,
): Promise<MemoryHits> {
  const query = new URLSearchParams({ text });
  const path = `${memoryOf(projectId)}/entries?${query.toString()}`;
  return callApi({ path, answer: MemoryHits, signal });
}

/** Sends a TMX file whose units become entries of a project's memory. */
export function importMemory({
  projectId,
  file,
}: {
  readonly projectId: string;
  readonly file: File;
}): Promise<Touched> {
  const body = new FormData();
  body.set("file", file);
  const path = `${memoryOf(projectId)}/files`;
  return callApi({ method: "POST", path, body, answer: Touched });
}

/** Removes a file with its entries, or ends its import. */
export function deleteMemoryFile({ projectId, fileId }: DeleteMemoryFile): Promise<Done> {
  const path = `${memoryOf(projectId)}/files/${fileId}`;
  return callApi({ method: "DELETE", path, answer: Done });
}

/** Fetches a project's memory as a TMX file. */
export function downloadMemory(projectId: string): Promise<DownloadedFile> {
  return downloadFile(`${memoryOf(projectId)}/tmx`, { fallback: "memory.tmx" });
}
