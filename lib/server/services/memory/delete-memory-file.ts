import type { Done } from "../../../schemas/answer";
import type { DeleteMemoryFile } from "../../../schemas/memory";
import { insertAudit } from "../../db/audit";
import { cancelJob } from "../../db/jobs";
import { deleteMemoryFile as removeFile, findMemoryFile } from "../../db/memory-files";
import { AppError } from "../../errors";
import type { Context } from "../context";
import { openProject } from "../project-scope";

/**
 * Removes a file from a project's memory with all of its entries; one that is still being imported is cancelled.
 * @throws {AppError} not-found when it is gone.
 */
export async function deleteMemoryFile(context: Context, input: DeleteMemoryFile): Promise<Done> {
  const { projectId } = await openProject(context, input.projectId, "memory.manage");
  await context.database.prisma.$transaction(async (client) => {
    const file = await findMemoryFile(client, projectId, input.fileId);
    if (!file) throw new AppError("not-found", "not-found");
    const isCancelled = file.job !== null && (await cancelJob(client, file.job.id));
    if (!(await removeFile(client, file.id))) throw new AppError("not-found", "not-found");
    await insertAudit(client, {
      actorId: context.actor.userId,
      action: isCancelled ? "memory.cancel" : "memory.remove",
      projectId,
      details: { name: file.name, entries: file.entries },
    });
  });
  return { ok: true };
}
