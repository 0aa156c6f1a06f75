import type { ReadSample, SampleRow } from "../../../schemas/sample";
import { findSample } from "../../db/samples";
import { AppError } from "../../errors";
import type { Context } from "../context";
import { openDocument } from "../project-scope";

/**
 * What a sample of a document is.
 * @throws {AppError} not-found when the document has no such sample.
 */
export async function readSample(context: Context, input: ReadSample): Promise<SampleRow> {
  const { documentId } = await openDocument(context, input.documentId, "segment.decide");
  const found = await findSample(context.database.prisma, { documentId, id: input.sampleId });
  if (!found) throw new AppError("not-found", "not-found");
  const { id, method, population, segmentIds } = found;
  return { id, method, population, size: segmentIds.length };
}
