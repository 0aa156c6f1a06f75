import * as z from "zod";
import { customCheckName } from "../../../flagging/custom-checks/custom-check";
import { runCustomChecks } from "../../../flagging/custom-checks/run-custom-checks";
import { findCustomChecks } from "../../db/custom-checks";
import type { NewFlag } from "../../db/flags";
import { beatJob, type ClaimedJob, finishJob, releaseJob } from "../../db/jobs";
import type { Database } from "../../db/open-database";
import {
  deleteFlagsOfCheck,
  findSegmentIds,
  findTextsToCheck,
  replaceFlagsOfChecks,
} from "../../db/recheck";
import { toNewFlag } from "../segments/find-flags";
import { compiledChecks, type StoredCheck } from "./compiled-checks";

/** A job that looks at a project's segments again. */
export interface RunningRecheck {
  readonly database: Database;
  readonly job: ClaimedJob;
  /** The name under which the job was claimed. */
  readonly worker: string;
}

/** The check that was made, changed or deleted; null: all that the project made. */
const Payload = z.object({ checkId: z.uuid().nullable() });

/** Segments a transaction, and a report of progress. */
const CHUNK = 100;

/**
 * Brings the flags of a project's own checks into line with what they look for now, some segments at a time. A segment that
 * somebody writes meanwhile is looked at once more: its save may have read the check as it was.
 */
export async function runRecheck(running: RunningRecheck): Promise<void> {
  const { database, job, worker } = running;
  const { prisma } = database;
  const key = { id: job.id, worker };
  try {
    const { checkId } = Payload.parse(job.payload);
    const all = await findCustomChecks(prisma, job.projectId);
    const checks = checkId === null ? all : all.filter(({ id }) => id === checkId);
    if (checkId !== null && checks.length === 0) {
      await deleteFlagsOfCheck(prisma, job.projectId, customCheckName({ id: checkId }));
    }
    const waiting = checks.length === 0 ? [] : await findSegmentIds(prisma, job.projectId);
    const total = waiting.length;
    while (waiting.length > 0) {
      const progress = Math.max(0, 1 - waiting.length / total);
      if (!(await beatJob(prisma, key, { phase: "flag", progress }))) return;
      const moved = await recheckChunk(database, checks, waiting.splice(0, CHUNK));
      waiting.push(...moved);
    }
    await finishJob(prisma, key, { state: "done", result: { segments: total } });
  } catch (error) {
    await releaseJob(prisma, key);
    throw error;
  }
}

/** Gives the ids of the segments that were written meanwhile. */
async function recheckChunk(
  { prisma }: Database,
  checks: readonly StoredCheck[],
  ids: string[],
): Promise<string[]> {
  const compiled = compiledChecks(checks);
  const segments = await findTextsToCheck(prisma, ids);
  const flags: NewFlag[] = [];
  for (const segment of segments) {
    for (const finding of runCustomChecks(compiled, segment)) {
      flags.push(toNewFlag(segment.id, segment, finding));
    }
    // Patterns may be made to cost a second for one segment, and others are waiting for their answers.
    await othersTurn();
  }
  return prisma.$transaction((client) =>
    replaceFlagsOfChecks(client, { checks: checks.map(customCheckName), segments, flags }),
  );
}

function othersTurn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
