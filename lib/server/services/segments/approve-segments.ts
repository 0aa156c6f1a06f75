import { mayApprove } from "../../../access/can";
import type { ApprovedSegments, ApproveSegments } from "../../../schemas/segment";
import { transition } from "../../../workflow/transition";
import { insertAudits } from "../../db/audit";
import { findSegmentsOfDocument, updateSegment } from "../../db/segments";
import type { Context } from "../context";
import { type DocumentScope, openDocument } from "../project-scope";
import { isUntranslated } from "./write-target";

type Candidate = Awaited<ReturnType<typeof findSegmentsOfDocument>>[number];

/**
 * Approves many segments of a document; each is judged by itself, and those that cannot be approved are named with the
 * reason.
 */
export async function approveSegments(
  context: Context,
  input: ApproveSegments,
): Promise<ApprovedSegments> {
  const scope = await openDocument(context, input.documentId, "segment.decide");
  const versions = new Map(input.segments.map(({ id, version }) => [id, version]));
  return context.database.prisma.$transaction(async (client) => {
    const found = await findSegmentsOfDocument(client, scope.documentId, [...versions.keys()]);
    const outcome: ApprovedSegments = { approved: [], refused: [] };
    const decision = { decidedById: context.actor.userId, decidedAt: new Date() };
    for (const segment of found) {
      const { id, position } = segment;
      const version = versions.get(id) ?? 0;
      const refusal = refuse(context, scope, { segment, version });
      const change = { ...decision, state: "approved", returnReason: null } as const;
      if (refusal) outcome.refused.push({ id, position, reason: refusal });
      else if (await updateSegment(client, { id, version }, change)) {
        outcome.approved.push({ id, version: version + 1 });
      } else outcome.refused.push({ id, position, reason: "stale-version" });
    }
    const { projectId, documentId } = scope;
    await insertAudits(
      client,
      outcome.approved.map(({ id }) => ({
        actorId: context.actor.userId,
        action: "segment.approve",
        projectId,
        documentId,
        segmentId: id,
        details: { batch: outcome.approved.length },
      })),
    );
    return outcome;
  });
}

function refuse(
  { actor }: Context,
  { allowSelfApproval }: DocumentScope,
  { segment, version }: { segment: Candidate; version: number },
): string | undefined {
  const { refusal } = transition(segment.state, "approve");
  if (refusal) return refusal;
  if (segment.version !== version) return "stale-version";
  if (isUntranslated(segment, segment.target)) return "nothing-to-submit";
  const { submittedById } = segment;
  return mayApprove(actor, { submittedById, allowSelfApproval }) ? undefined : "self-approval";
}
