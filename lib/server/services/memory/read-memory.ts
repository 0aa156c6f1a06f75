import { MemoryFileRow, type MemorySummary, type ReadMemory } from "../../../schemas/memory";
import { countApproved } from "../../db/memory";
import { findMemoryFiles, type StoredMemoryFile } from "../../db/memory-files";
import type { Context } from "../context";
import { openProject } from "../project-scope";

/** What a project's memory consists of: approved segments, and files with how far their imports are. */
export async function readMemory(context: Context, input: ReadMemory): Promise<MemorySummary> {
  const { projectId } = await openProject(context, input.projectId, "project.read");
  const { prisma } = context.database;
  const [approved, files] = await Promise.all([
    countApproved(prisma, projectId),
    findMemoryFiles(prisma, projectId),
  ]);
  return { approved, files: files.map(toFileRow) };
}

function toFileRow({ job, ...file }: StoredMemoryFile): MemoryFileRow {
  return {
    id: file.id,
    name: file.name,
    entries: file.entries,
    skipped: file.skipped,
    by: file.createdBy,
    at: file.createdAt.toISOString(),
    state: stateOf(job),
    progress: job?.progress ?? 1,
    problem: MemoryFileRow.shape.problem.parse(job?.problem ?? null),
  };
}

function stateOf(job: StoredMemoryFile["job"]): MemoryFileRow["state"] {
  if (job?.state === "queued" || job?.state === "running") return "waiting";
  return job?.state === "failed" ? "failed" : "done";
}
