import { can } from "../../../access/can";
import type { DocumentId } from "../../../schemas/document";
import type { StepRow } from "../../../schemas/steps";
import { findDecisionSteps, findTextSteps } from "../../db/steps";
import type { Context } from "../context";
import { openDocument } from "../project-scope";

/** The last steps of many segments that the reader can take back, newest first: their own decisions, and whoever's texts. */
export async function listSteps(
  context: Context,
  input: DocumentId,
): Promise<{ steps: StepRow[] }> {
  const scope = await openDocument(context, input.documentId, "segment.edit");
  const { actor, database } = context;
  const { prisma } = database;
  const mayDecide = can(actor, "segment.decide", { role: scope.role });
  const [texts, decisions] = await Promise.all([
    findTextSteps(prisma, scope.documentId),
    mayDecide
      ? findDecisionSteps(prisma, scope.documentId, actor.isAdmin ? null : actor.userId)
      : [],
  ]);
  const steps = [...texts, ...decisions]
    .toSorted((one, other) => other.at.getTime() - one.at.getTime())
    .map(({ at, ...step }) => ({ ...step, at: at.toISOString() }));
  return { steps };
}
