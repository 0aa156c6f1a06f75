import type { DocumentSummary } from "../../../schemas/project";
import { SEGMENT_STATES } from "../../../workflow/transition";
import { findAssignments } from "../../db/assignments";
import type { Client } from "../../db/client";
import {
  type DocumentsOf,
  findDocuments,
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
  const [progress, assignments] = await Promise.all([
    findProgress(client, documentIds),
    findAssignments(client, { documentIds }),
  ]);
  return documents.map((document) => {
    const rows = progress.filter((row) => row.documentId === document.id);
    return {
      ...document,
      createdAt: document.createdAt.toISOString(),
      segments: total(rows, "segments"),
      words: byState(rows, "words"),
      segmentsByState: byState(rows, "segments"),
      openFlags: total(rows, "openFlags"),
      openSeriousFlags: total(rows, "openSeriousFlags"),
      assignments: assignments.filter(({ documentId }) => documentId === document.id),
    };
  });
}

/** What stands in each state of a document, of its rows of progress. */
export function byState(rows: readonly ProgressRow[], column: "words" | "segments") {
  const counts = SEGMENT_STATES.map(
    (state) => [state, rows.find((row) => row.state === state)?.[column] ?? 0] as const,
  );
  return Object.fromEntries(counts) as DocumentSummary["words"];
}

function total(
  rows: readonly ProgressRow[],
  column: "segments" | "openFlags" | "openSeriousFlags",
): number {
  return rows.reduce((sum, row) => sum + row[column], 0);
}
