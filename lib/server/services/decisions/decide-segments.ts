import { randomUUID } from "node:crypto";
import type { DecidedSegments, DecideSegments, RefusedSegment } from "../../../schemas/decisions";
import { insertAudits } from "../../db/audit";
import { findSegmentsToDecide, storeDecision } from "../../db/decisions";
import type { Told } from "../../db/notifications";
import { lockSegments } from "../../db/segments";
import type { Context } from "../context";
import { notifyOfAll } from "../notifications/notify-people";
import { openDocument } from "../project-scope";
import { judgeDecision } from "./judge-decision";
import { tellSeen } from "./tell-seen";

/**
 * An editor's word on many segments of a document, as one step; each is judged by itself, and those that cannot be decided on
 * are named with the reason.
 */
export async function decideSegments(
  context: Context,
  input: DecideSegments,
): Promise<DecidedSegments> {
  const scope = await openDocument(context, input.documentId, "segment.decide");
  const { documentId, projectId } = scope;
  const { decision } = input;
  const actorId = context.actor.userId;
  const asked = new Map(input.segments.map((segment) => [segment.id, segment]));
  const ids = [...asked.keys()];
  return context.database.prisma.$transaction(async (client): Promise<DecidedSegments> => {
    await lockSegments(client, documentId, ids);
    const found = await findSegmentsToDecide(client, documentId, ids);
    const decided: DecidedSegments["decided"] = [];
    const refused: RefusedSegment[] = [];
    for (const segment of found) {
      const { id, position } = segment;
      const version = asked.get(id)?.version ?? 0;
      const reason = judgeDecision(context, scope, { segment, version, decision });
      if (reason) refused.push({ id, position, reason });
      else decided.push({ id, version: version + 1 });
    }
    if (decided.length === 0) return { batchId: null, decided, refused };
    const batchId = randomUUID();
    const returnReason = input.decision === "return" ? input.reason : null;
    const state = decision === "approve" ? "approved" : "returned";
    await storeDecision(
      client,
      decided.map(({ id }) => id),
      { batchId, state, returnReason, decidedById: actorId },
    );
    await insertAudits(
      client,
      decided.map(({ id: segmentId, version }) => ({
        actorId,
        action: `segment.${decision}`,
        projectId,
        documentId,
        segmentId,
        details: {
          batch: decided.length,
          batchId,
          ...(returnReason === null
            ? tellSeen(asked.get(segmentId)?.isSeen, version - 1)
            : { reason: returnReason, from: "submitted" }),
        },
      })),
    );
    if (returnReason !== null) {
      await notifyOfAll(client, projectId, toldOf(found, { decided, actorId, documentId }));
    }
    return { batchId, decided, refused };
  });
}

/** Whoever submitted what comes back is told. */
function toldOf(
  found: Awaited<ReturnType<typeof findSegmentsToDecide>>,
  { decided, ...deed }: Pick<DecidedSegments, "decided"> & Pick<Told, "actorId" | "documentId">,
): Told[] {
  const returned = new Set(decided.map(({ id }) => id));
  return found.flatMap(({ id: segmentId, submittedById: userId }) =>
    userId && returned.has(segmentId) ? [{ ...deed, kind: "returned", segmentId, userId }] : [],
  );
}
