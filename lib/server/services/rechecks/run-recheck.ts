import { customCheckName } from "../../../flagging/custom-checks/custom-check";
import { findCustomCheck } from "../../db/custom-checks";
import type { NewFlag } from "../../db/flags";
import { beatJob, type ClaimedJob, finishJob, releaseJob } from "../../db/jobs";
import type { Database } from "../../db/open-database";
import {
  deleteFlagsOfCheck,
  findSegmentIds,
  findTextsToCheck,
  updateFlags,
} from "../../db/recheck";
import { logger } from "../../logger";
import { othersTurn } from "../../others-turn";
import { type LookAgain, lookAgain } from "./look-again";
import { RecheckWork } from "./recheck-work";

/** A job that looks at a project's segments again. */
export interface RunningRecheck {
  readonly database: Database;
  readonly job: ClaimedJob;
  /** The name under which the job was claimed. */
  readonly worker: string;
}

/** Segments a transaction, and a report of progress. */
const CHUNK = 100;

/**
 * Brings the flags of a project into line with what its checks look for now, some segments at a time. A segment that
 * somebody writes meanwhile is looked at once more: its save may have read the check as it was.
 */
export async function runRecheck(running: RunningRecheck): Promise<void> {
  const { database, job, worker } = running;
  const { prisma } = database;
  const key = { id: job.id, worker };
  try {
    const work = RecheckWork.parse(job.payload);
    const look = await lookAgain(database, job.projectId, work);
    const waiting = (await sweepDeleted(database, job.projectId, work))
      ? []
      : await findSegmentIds(prisma, job.projectId, "documentId" in work ? work.documentId : null);
    const total = waiting.length;
    let unsearched = 0;
    while (waiting.length > 0) {
      const progress = Math.max(0, 1 - waiting.length / total);
      if (!(await beatJob(prisma, key, { phase: "flag", progress }))) return;
      const chunk = await recheckChunk(database, look, waiting.splice(0, CHUNK));
      waiting.push(...chunk.moved);
      unsearched += chunk.unsearched;
    }
    if (unsearched > 0) logger.warn({ job: job.id, unsearched }, "segments too long for patterns");
    await finishJob(prisma, key, { state: "done", result: { segments: total, unsearched } });
  } catch (error) {
    await releaseJob(prisma, key);
    throw error;
  }
}

/** Whether the work is about a check that is deleted: its flags go, wherever they are. */
async function sweepDeleted(
  { prisma }: Database,
  projectId: string,
  work: RecheckWork,
): Promise<boolean> {
  if (!("checkId" in work) || work.checkId === null) return false;
  if (await findCustomCheck(prisma, projectId, work.checkId)) return false;
  await deleteFlagsOfCheck(prisma, customCheckName({ id: work.checkId }));
  return true;
}

/** Gives the ids of the segments that were written meanwhile, and how many were too long for the patterns. */
async function recheckChunk(
  { prisma }: Database,
  look: LookAgain,
  ids: string[],
): Promise<{ moved: string[]; unsearched: number }> {
  const segments = await findTextsToCheck(prisma, ids);
  const flags: NewFlag[] = [];
  const asked = new Map<string, (check: string) => boolean>();
  let unsearched = 0;
  for (const segment of segments) {
    const found = await look(segment);
    asked.set(segment.id, found.isAsked);
    flags.push(...found.flags);
    if (!found.isWhole) unsearched += 1;
    // Patterns may be made to cost a second for one segment, and others are waiting for their answers.
    await othersTurn();
  }
  const isAsked = ({ segmentId, check }: { readonly segmentId: string; readonly check: string }) =>
    asked.get(segmentId)?.(check) === true;
  const moved = await prisma.$transaction((client) =>
    updateFlags(client, { segments, flags: flags.filter(isAsked), isAsked }),
  );
  return { moved, unsearched };
}
