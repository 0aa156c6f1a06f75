import { claimJob } from "../../db/jobs";
import { LEARN, queueLearning } from "../../db/learning";
import type { Database } from "../../db/open-database";
import { runLearning } from "../learning/run-learning";

/** Learns again whatever somebody asked for, and a document besides, without waiting until it is due. */
export async function workOffLearning(database: Database, documentId?: string): Promise<void> {
  const { prisma } = database;
  if (documentId) await queueLearning(prisma, documentId);
  await prisma.job.updateMany({ where: { kind: LEARN }, data: { dueAt: new Date(0) } });
  for (;;) {
    const job = await claimJob(prisma, "worker", LEARN);
    if (!job) return;
    await runLearning({ database, job, worker: "worker" });
  }
}
