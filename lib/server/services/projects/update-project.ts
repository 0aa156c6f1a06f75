import type * as z from "zod";
import { primaryLanguage } from "../../../bitext/language-pair";
import type { UpdateProject } from "../../../schemas/project";
import { insertAudit } from "../../db/audit";
import type { Client } from "../../db/client";
import { updateTargetVariant } from "../../db/documents";
import {
  findProjectLanguages,
  isProjectNameTaken,
  updateProject as storeProject,
} from "../../db/projects";
import { queueRecheck } from "../../db/recheck";
import { AppError } from "../../errors";
import { announceJob } from "../../jobs/job-signal";
import type { Context } from "../context";
import { openProject } from "../project-scope";

/**
 * Changes a project's name, its self-approval policy, its abbreviations or the variant of its target language. Abbreviations
 * hold for imports and repairs from now on; a variant holds for the documents that there are, too, whose segments are
 * checked again by and by.
 * @throws {AppError} conflict `name-taken`, invalid `other-language`.
 */
export async function updateProject(
  context: Context,
  input: z.output<typeof UpdateProject>,
): Promise<{ id: string }> {
  const { projectId } = await openProject(context, input.projectId, "project.manage");
  const { name, allowSelfApproval, abbreviations, targetLanguage } = input;
  const change = {
    ...(name !== undefined && { name }),
    ...(allowSelfApproval !== undefined && { allowSelfApproval }),
    ...(abbreviations !== undefined && { abbreviations }),
    ...(targetLanguage !== undefined && { targetLanguage }),
  };
  const createdById = context.actor.userId;
  const updated = await context.database.prisma.$transaction(async (client) => {
    if (name !== undefined && (await isProjectNameTaken(client, name, projectId))) {
      throw new AppError("conflict", "name-taken");
    }
    if (targetLanguage !== undefined) {
      await changeVariant(client, { projectId, createdById, targetLanguage });
    }
    const told = { actorId: createdById, action: "project.update", projectId, details: change };
    await insertAudit(client, told);
    return storeProject(client, projectId, change);
  });
  if (targetLanguage !== undefined) announceJob();
  return updated;
}

async function changeVariant(
  client: Client,
  change: {
    readonly projectId: string;
    readonly createdById: string;
    readonly targetLanguage: string;
  },
): Promise<void> {
  const { projectId, createdById, targetLanguage } = change;
  const before = (await findProjectLanguages(client, projectId)).targetLanguage;
  if (before === targetLanguage) return;
  if (primaryLanguage(before) !== primaryLanguage(targetLanguage)) {
    throw new AppError("invalid", "other-language");
  }
  await updateTargetVariant(client, projectId, targetLanguage);
  await queueRecheck(client, { projectId, createdById, work: { isFull: true } });
}
