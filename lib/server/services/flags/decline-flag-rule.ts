import type { Done } from "../../../schemas/answer";
import type { DeclineFlagRule } from "../../../schemas/flag-rule";
import { insertAudit } from "../../db/audit";
import { findRuleCandidate, writeDeclinedRule } from "../../db/rule-candidates";
import { AppError } from "../../errors";
import type { Context } from "../context";
import { auditedCheck } from "../custom-checks/check-titles";
import { openProject } from "../project-scope";
import { readFingerprint } from "./read-fingerprint";

/**
 * Says that equal dismissals make no rule; it is proposed again after as many more as it took the first time.
 * @throws {AppError} not-found for what nobody dismissed, conflict `rule-exists`.
 */
export async function declineFlagRule(context: Context, input: DeclineFlagRule): Promise<Done> {
  const { projectId } = await openProject(context, input.projectId, "flag-rule.manage");
  const { userId } = context.actor;
  const { fingerprint } = input;
  await context.database.prisma.$transaction(async (client) => {
    const candidate = await findRuleCandidate(client, projectId, fingerprint);
    if (!candidate) throw new AppError("not-found", "not-found");
    if (candidate.standing === "covered") throw new AppError("conflict", "rule-exists");
    const { count } = candidate;
    await writeDeclinedRule(client, { projectId, fingerprint }, { dismissals: count, userId });
    const { check, text } = readFingerprint(fingerprint);
    await insertAudit(client, {
      actorId: userId,
      action: "flag-rule.decline",
      projectId,
      details: { check: await auditedCheck(client, projectId, check), text, dismissals: count },
    });
  });
  return { ok: true };
}
