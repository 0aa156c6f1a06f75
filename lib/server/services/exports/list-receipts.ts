import type { DocumentId } from "../../../schemas/document";
import type { ReceiptLine } from "../../../schemas/receipt";
import { findReceipts } from "../../db/receipts";
import type { Context } from "../context";
import { openDocument } from "../project-scope";

/** The receipts of a document, newest first, for everybody who works on it. */
export async function listReceipts(context: Context, input: DocumentId): Promise<ReceiptLine[]> {
  const { documentId } = await openDocument(context, input.documentId, "project.read");
  const receipts = await findReceipts(context.database.prisma, documentId);
  return receipts.map(({ createdAt, actor, ...receipt }) => ({
    ...receipt,
    at: createdAt.toISOString(),
    by: actor?.name ?? null,
  }));
}
