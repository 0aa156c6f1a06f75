import type { UpdateFlagRule } from "../../../schemas/flag-rule";
import { insertAudit } from "../../db/audit";
import { updateFlagRule as storeFlagRule } from "../../db/flag-rules";
import { AppError } from "../../errors";
import type { Context } from "../context";
import { auditedCheck } from "../custom-checks/check-titles";
import { openFlagRule } from "./open-flag-rule";

/** Says otherwise why a text is silenced. */
export async function updateFlagRule(
  context: Context,
  input: UpdateFlagRule,
): Promise<{ id: string }> {
  const { id, projectId, check, text } = await openFlagRule(context, input);
  const { reason } = input;
  const note = input.note || null;
  await context.database.prisma.$transaction(async (client) => {
    const isThere = await storeFlagRule(client, id, { reason, note });
    if (!isThere) throw new AppError("not-found", "not-found");
    await insertAudit(client, {
      actorId: context.actor.userId,
      action: "flag-rule.update",
      projectId,
      details: {
        check: await auditedCheck(client, projectId, check),
        text,
        dismissal: reason,
        note,
      },
    });
  });
  return { id };
}
