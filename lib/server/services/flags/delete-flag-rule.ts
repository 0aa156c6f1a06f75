import type { Done } from "../../../schemas/answer";
import type { DeleteFlagRule } from "../../../schemas/flag-rule";
import { insertAudit } from "../../db/audit";
import { deleteFlagRule as removeFlagRule, settleFlags } from "../../db/flag-rules";
import { AppError } from "../../errors";
import type { Context } from "../context";
import { auditedCheck } from "../custom-checks/check-titles";
import { openFlagRule } from "./open-flag-rule";

/** Takes a rule out: its flags are open again, but for those that somebody dismissed. */
export async function deleteFlagRule(context: Context, input: DeleteFlagRule): Promise<Done> {
  const { id, projectId, check, text } = await openFlagRule(context, input);
  await context.database.prisma.$transaction(async (client) => {
    const wasThere = await removeFlagRule(client, id);
    if (!wasThere) throw new AppError("not-found", "not-found");
    await settleFlags(client, projectId, check);
    await insertAudit(client, {
      actorId: context.actor.userId,
      action: "flag-rule.delete",
      projectId,
      details: { check: await auditedCheck(client, projectId, check), text },
    });
  });
  return { ok: true };
}
