import type { Done } from "../../../schemas/answer";
import type { UpdateCheck } from "../../../schemas/check";
import { insertAudit } from "../../db/audit";
import { deleteOffRule, insertFlagRule, settleFlags, writeSeverity } from "../../db/flag-rules";
import { AppError } from "../../errors";
import type { Context } from "../context";
import { auditedCheck, checkTitles } from "../custom-checks/check-titles";
import { openProject } from "../project-scope";

/**
 * Turns a check on or off in a project, or gives what it finds another severity. Flags that are there follow at once.
 * @throws {AppError} not-found when there is no such check.
 */
export async function updateCheck(context: Context, input: UpdateCheck): Promise<Done> {
  const { projectId } = await openProject(context, input.projectId, "project.manage");
  const { check, isOn, severity } = input;
  const titles = await checkTitles(context.database.prisma, projectId);
  if (!titles.has(check)) throw new AppError("not-found", "not-found");
  const { userId } = context.actor;
  await context.database.prisma.$transaction(async (client) => {
    if (severity !== undefined) await writeSeverity(client, { projectId, check }, severity);
    if (isOn === true) await deleteOffRule(client, projectId, check);
    if (isOn === false) {
      const off = { fingerprint: null, reason: null, note: null };
      await insertFlagRule(client, { projectId, check, userId, ...off });
    }
    await settleFlags(client, projectId, check);
    await insertAudit(client, {
      actorId: userId,
      action: "check.update",
      projectId,
      details: {
        check: await auditedCheck(client, projectId, check),
        ...(isOn !== undefined && { isOn }),
        ...(severity !== undefined && { severity: severity ?? "own" }),
      },
    });
  });
  return { ok: true };
}
