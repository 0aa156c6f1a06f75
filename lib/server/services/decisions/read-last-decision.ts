import type { LastDecision } from "../../../schemas/decisions";
import type { DocumentId } from "../../../schemas/document";
import { findLastDecision } from "../../db/decisions";
import type { Context } from "../context";
import { openDocument } from "../project-scope";

/** The newest decision of the one who asks, in a document, that still stands and can be taken back. */
export async function readLastDecision(
  context: Context,
  input: DocumentId,
): Promise<{ last: LastDecision | null }> {
  const { documentId } = await openDocument(context, input.documentId, "segment.decide");
  const { userId } = context.actor;
  return { last: await findLastDecision(context.database.prisma, { documentId, userId }) };
}
