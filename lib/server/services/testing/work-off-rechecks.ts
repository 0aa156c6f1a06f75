import { claimJob } from "../../db/jobs";
import type { Database } from "../../db/open-database";
import { RECHECK } from "../../db/recheck";
import { runRecheck } from "../rechecks/run-recheck";

/** Looks at segments again until nobody asks for it any more. */
export async function workOffRechecks(database: Database): Promise<void> {
  for (;;) {
    const job = await claimJob(database.prisma, "worker", RECHECK);
    if (!job) return;
    await runRecheck({ database, job, worker: "worker" });
  }
}
