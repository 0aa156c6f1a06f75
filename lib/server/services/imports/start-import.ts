import type { JobRow, StartImport } from "../../../schemas/import";
import { insertAudit } from "../../db/audit";
import { insertImport } from "../../db/jobs";
import { findProject } from "../../db/projects";
import { announceJob } from "../../jobs/job-signal";
import { packFile } from "../../pack-file";
import type { Context } from "../context";
import { openProject } from "../project-scope";
import { toJobRow } from "./job-row";
import { isOverridden, readSides } from "./read-sides";
import type { SideFile } from "./side-file";

const { createHash } = process.getBuiltinModule("node:crypto");

/**
 * Looks at two texts and queues the work of making a document of them.
 * @throws {AppError} as `readSides` does: nothing is stored then.
 */
export async function startImport(context: Context, input: StartImport): Promise<JobRow> {
  const { projectId } = await openProject(context, input.projectId, "document.import");
  const { userId } = context.actor;
  const { prisma } = context.database;
  const project = await findProject(prisma, projectId, userId);
  const { texts, files, ...found } = await readSides(input, project);
  const sides = { source: await toStore(files.source), target: await toStore(files.target) };
  const variant = project.targetLanguage;
  const job = await prisma.$transaction(async (client) => {
    const queued = await insertImport(client, {
      payload: {
        title: input.title,
        isRelated: input.isRelated ?? false,
        variant,
        ...found,
        files: { source: sides.source?.named, target: sides.target?.named },
        isOverridden: isOverridden(input),
      },
      projectId,
      createdById: userId,
      texts: {
        ...texts,
        ...(sides.source && { sourceFile: sides.source.packed }),
        ...(sides.target && { targetFile: sides.target.packed }),
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

/** What the job knows of a file, and its bytes as they wait. */
async function toStore(file: SideFile | undefined) {
  if (!file) return undefined;
  const { bytes, ...known } = file;
  const named = { ...known, sha256: createHash("sha256").update(bytes).digest("hex") };
  return { named, packed: await packFile(bytes) };
}
