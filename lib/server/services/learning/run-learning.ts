import * as z from "zod";
import { compareFacts } from "../../../flagging/compare-facts";
import type { DocumentFacts } from "../../../flagging/document-facts";
import { isFileFormat } from "../../../formats/file-formats";
import { beatJob, type ClaimedJob, deleteDoneJobs, finishJob, releaseJob } from "../../db/jobs";
import { findFacts, findFactsState, LEARN, queueLearning, updateFacts } from "../../db/learning";
import type { Database } from "../../db/open-database";
import { queueRecheck } from "../../db/recheck";
import { learnDocument } from "./learn-document";

/** A job that learns the facts of a document again. */
export interface RunningLearning {
  readonly database: Database;
  readonly job: ClaimedJob;
  /** The name under which the job was claimed. */
  readonly worker: string;
}

const Work = z.object({ documentId: z.uuid() });

/** Learns a document's facts from its texts of now; where they are others, what depends on them is looked at again. */
export async function runLearning({ database, job, worker }: RunningLearning): Promise<void> {
  const { prisma } = database;
  const key = { id: job.id, worker };
  try {
    const { documentId } = Work.parse(job.payload);
    await deleteDoneJobs(prisma, { kind: LEARN, payload: { documentId } });
    const stored = await findFacts(prisma, documentId);
    if (stored) {
      const { pair, format } = await findFactsState(prisma, documentId);
      const goOn = () => beatJob(prisma, key, { phase: "learn", progress: 0 });
      const facts = await learnDocument(
        prisma,
        { documentId, pair, isTagged: isFileFormat(format) },
        goOn,
      );
      if (!facts) return;
      await keepLearnt(database, job, { ...stored, documentId, learnt: facts });
    }
    await finishJob(prisma, key, { state: "done", result: {} });
  } catch (error) {
    await releaseJob(prisma, key);
    throw error;
  }
}

interface Lesson {
  readonly documentId: string;
  /** What was known before, and its revision. */
  readonly facts: unknown;
  readonly revision: number;
  readonly learnt: DocumentFacts;
}

/** Stores other facts with the work that follows from them; whoever stored some meanwhile may have read older texts. */
async function keepLearnt(
  { prisma }: Database,
  { projectId, createdById }: ClaimedJob,
  { documentId, facts, revision, learnt }: Lesson,
): Promise<void> {
  const change = compareFacts(facts as DocumentFacts, learnt);
  if (change === "none") return;
  await prisma.$transaction(async (client) => {
    if (!(await updateFacts(client, { documentId, revision }, learnt))) {
      await queueLearning(client, documentId);
      return;
    }
    const mentioning = change === "all" ? null : [...change];
    await queueRecheck(client, { projectId, createdById, work: { documentId, mentioning } });
  });
}
