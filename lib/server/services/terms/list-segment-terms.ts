import type { ListSegmentTerms, SegmentTerms } from "../../../schemas/term";
import { matchTerms } from "../../../terminology/match-terms";
import { sourceKeys } from "../../../terminology/source-keys";
import { findSegment } from "../../db/segments";
import { findEntriesOfDocument } from "../../db/terms";
import type { Context } from "../context";
import { openSegment } from "../project-scope";
import { documentFacts } from "../segments/document-facts-cache";
import { toTermRow } from "./term-row";

/** Where the source of a segment has terms, in order, with their entries. */
export async function listSegmentTerms(
  context: Context,
  input: ListSegmentTerms,
): Promise<SegmentTerms> {
  const { segmentId, documentId } = await openSegment(context, input.segmentId, "project.read");
  const { prisma } = context.database;
  const [{ source }, { pair }] = await Promise.all([
    findSegment(prisma, segmentId),
    documentFacts(prisma, documentId),
  ]);
  const keys = sourceKeys(source, pair.source);
  const entries = await findEntriesOfDocument(prisma, documentId, keys);
  const rows = new Map(entries.map((entry) => [entry.id, toTermRow(entry)]));
  return {
    uses: matchTerms(entries, source, pair.source).map(({ span, terms }) => ({
      ...span,
      terms: terms.flatMap(({ id }) => rows.get(id) ?? []),
    })),
  };
}
