import type { JobRow, StartImport } from "../../../schemas/import";
import { insertAudit } from "../../db/audit";
import { insertImport } from "../../db/jobs";
import { findProject } from "../../db/projects";
import { announceJob } from "../../jobs/job-signal";
import type { Context } from "../context";
import { openProject } from "../project-scope";
import { type ImportPayload, toJobRow } from "./job-row";
import { isOverridden, type ReadSides, readSides } from "./read-sides";

/**
 * Looks at two texts and queues the work of making a document of them.
 * @throws {AppError} as `readSides` does: nothing is stored then.
 */
export async function startImport(context: Context, input: StartImport): Promise<JobRow> {
  const { projectId } = await openProject(context, input.projectId, "document.import");
  const { userId } = context.actor;
  const { prisma } = context.database;
  const project = await findProject(prisma, projectId, userId);
  const { texts, files, ...found } = readSides(input, project);
  const variant = project.targetLanguage;
  const job = await prisma.$transaction(async (client) => {
    const queued = await insertImport(client, {
      payload: {
        title: input.title,
        isRelated: input.isRelated ?? false,
        variant,
        ...found,
        files: withoutBytes(files),
        isOverridden: isOverridden(input),
      },
      projectId,
      createdById: userId,
      texts: {
        ...texts,
        ...(files.source && { sourceFile: files.source.bytes }),
        ...(files.target && { targetFile: files.target.bytes }),
      },
    });
    await insertAudit(client, {
      actorId: userId,
      action: "import.start",
      projectId,
      details: { job: queued.id },
    });
    return queued;
  });
  announceJob();
  return toJobRow(job);
}

function withoutBytes({ source, target }: ReadSides["files"]): ImportPayload["files"] {
  return {
    ...(source && { source: { name: source.name, format: source.format } }),
    ...(target && { target: { name: target.name, format: target.format } }),
  };
}
