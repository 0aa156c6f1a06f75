import type { DocumentId } from "../../../schemas/document";
import type { DocumentWithProgress } from "../../../schemas/project";
import { AppError } from "../../errors";
import type { Context } from "../context";
import { summariseDocuments } from "../projects/summarise-documents";
import { readDocumentHeader } from "./read-document-header";

/** A document with its progress and what the reader may do there. */
export async function readDocument(
  context: Context,
  input: DocumentId,
): Promise<DocumentWithProgress> {
  const header = await readDocumentHeader(context, input);
  const [summary] = await summariseDocuments(context.database.prisma, { documentId: header.id });
  if (!summary) throw new AppError("not-found", "not-found");
  return { ...summary, ...header };
}
