import { claimJob } from "../../db/jobs";
import { MEMORY_IMPORT } from "../../db/memory-files";
import type { Database } from "../../db/open-database";
import { runMemoryImport } from "../memory/run-memory-import";

/** Reads the files that wait to be read into a memory. */
export async function workOffMemory(database: Database): Promise<void> {
  for (;;) {
    const job = await claimJob(database.prisma, "worker", MEMORY_IMPORT);
    if (!job) return;
    await runMemoryImport({ database, job, worker: "worker" });
  }
}
