import type { DocumentSummary } from "../../../schemas/project";
import { SEGMENT_STATES } from "../../../workflow/transition";
import { findAssignments } from "../../db/assignments";
import type { Client } from "../../db/client";
import {
  type DocumentsOf,
  findDocuments,
  findOpenFlags,
  findProgress,
  type ProgressRow,
} from "../../db/documents";

/** A document's summary with the project that it belongs to. */
export type SummaryOfProject = DocumentSummary & { readonly projectId: string };

/** Documents with their progress and open flags, newest first. */
export async function summariseDocuments(
  client: Client,
  of: DocumentsOf,
): Promise<SummaryOfProject[]> {
  const documents = await findDocuments(client, of);
  const documentIds = documents.map(({ id }) => id);
  const [progress, flags, assignments] = await Promise.all([
    findProgress(client, documentIds),
    findOpenFlags(client, documentIds),
    findAssignments(client, { documentIds }),
  ]);
  const flagsOf = new Map(flags.map((row) => [row.documentId, row]));
  return documents.map((document) => {
    const rows = progress.filter((row) => row.documentId === document.id);
    return {
      ...document,
      createdAt: document.createdAt.toISOString(),
      segments: rows.reduce((sum, row) => sum + row.segments, 0),
      words: byState(rows, "words"),
      segmentsByState: byState(rows, "segments"),
      openFlags: flagsOf.get(document.id)?.open ?? 0,
      openSeriousFlags: flagsOf.get(document.id)?.serious ?? 0,
      assignments: assignments.filter(({ documentId }) => documentId === document.id),
    };
  });
}

function byState(rows: readonly ProgressRow[], column: "words" | "segments") {
  const counts = SEGMENT_STATES.map(
    (state) => [state, rows.find((row) => row.state === state)?.[column] ?? 0] as const,
  );
  return Object.fromEntries(counts) as DocumentSummary["words"];
}
