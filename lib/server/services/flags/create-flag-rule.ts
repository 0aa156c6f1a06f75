import type { CreateFlagRule } from "../../../schemas/flag-rule";
import { insertAudit } from "../../db/audit";
import { insertFlagRule, settleFlags } from "../../db/flag-rules";
import { isMarked } from "../../db/rule-candidates";
import { AppError } from "../../errors";
import type { Context } from "../context";
import { auditedCheck } from "../custom-checks/check-titles";
import { openProject } from "../project-scope";
import { readFingerprint } from "./read-fingerprint";

/**
 * Silences a marked text wherever the check marks it in the project, now and later.
 * @throws {AppError} not-found for a text that nothing marks there, conflict `rule-exists`.
 */
export async function createFlagRule(
  context: Context,
  input: CreateFlagRule,
): Promise<{ id: string }> {
  const { projectId } = await openProject(context, input.projectId, "flag-rule.manage");
  const { userId } = context.actor;
  const { fingerprint, reason } = input;
  const { check, text } = readFingerprint(fingerprint);
  const note = input.note || null;
  return context.database.prisma.$transaction(async (client) => {
    if (!(await isMarked(client, projectId, fingerprint))) {
      throw new AppError("not-found", "not-found");
    }
    const rule = { projectId, check, fingerprint, reason, note, userId };
    const id = await insertFlagRule(client, rule);
    if (!id) throw new AppError("conflict", "rule-exists");
    await settleFlags(client, projectId, check);
    await insertAudit(client, {
      actorId: userId,
      action: "flag-rule.create",
      projectId,
      details: {
        check: await auditedCheck(client, projectId, check),
        text,
        dismissal: reason,
        note,
      },
    });
    return { id };
  });
}
