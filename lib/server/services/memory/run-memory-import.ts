import { TmxReader } from "../../../formats/tmx/tmx-reader";
import type { TmxEntry } from "../../../formats/tmx/tmx-unit";
import { MAX_TARGET_LENGTH } from "../../../schemas/segment";
import { insertAudit } from "../../db/audit";
import { beatJob, type ClaimedJob, findImportSource, finishJob, releaseJob } from "../../db/jobs";
import {
  closeMemoryFile,
  deleteEntriesOfJob,
  findFileOfJob,
  insertEntries,
} from "../../db/memory-files";
import type { Database } from "../../db/open-database";
import { findProjectLanguages } from "../../db/projects";
import { AppError } from "../../errors";
import { othersTurn } from "../../others-turn";

/** The import of a TMX file that is running. */
export interface RunningMemoryImport {
  readonly database: Database;
  readonly job: ClaimedJob;
  /** The name under which the job was claimed. */
  readonly worker: string;
}

/** What is read at once, in UTF-16 code units: some hundred entries. */
const PIECE = 64 * 1024;

/** Entries a transaction: the embedded database serves one at a time, and others are waiting. */
const CHUNK = 100;

/** What was stored of a file. */
interface Counts {
  readonly entries: number;
  readonly skipped: number;
}

/**
 * Carries a claimed import to its end: a file with all of its entries, or a failed job with its reason and none. One that is
 * cancelled is gone with its file. Whatever an earlier attempt stored is removed first.
 */
export async function runMemoryImport(running: RunningMemoryImport): Promise<void> {
  const { prisma } = running.database;
  const { id } = running.job;
  const key = { id, worker: running.worker };
  await deleteEntriesOfJob(prisma, id);
  try {
    const file = await findFileOfJob(prisma, id);
    if (file) await readFile(running, file);
  } catch (error) {
    await deleteEntriesOfJob(prisma, id);
    if (!(error instanceof AppError)) {
      await releaseJob(prisma, key);
      throw error;
    }
    const { reason, details } = error;
    await finishJob(prisma, key, { state: "failed", problem: { reason, details } });
  }
}

async function readFile(
  running: RunningMemoryImport,
  file: { readonly id: string; readonly name: string },
): Promise<void> {
  const { database, job, worker } = running;
  const counts = await store(running, file.id);
  if (!counts) return;
  await database.prisma.$transaction(async (client) => {
    const result = { ...counts };
    if (!(await finishJob(client, { id: job.id, worker }, { state: "done", result }))) return;
    await closeMemoryFile(client, file.id, counts);
    await insertAudit(client, {
      actorId: job.createdById,
      action: "memory.add",
      projectId: job.projectId,
      details: { name: file.name, ...counts },
    });
  });
}

/** Undefined when the job is not ours any more: it was cancelled, or another worker took it. */
async function store(running: RunningMemoryImport, fileId: string): Promise<Counts | undefined> {
  const { database, job } = running;
  const texts = await findImportSource(database.prisma, job.id);
  if (!texts) return undefined;
  const text = texts.source;
  const { sourceLanguage, targetLanguage } = await findProjectLanguages(
    database.prisma,
    job.projectId,
  );
  const reader = new TmxReader({ source: sourceLanguage, target: targetLanguage });
  const counts = { entries: 0, skipped: 0 };
  let waiting: TmxEntry[] = [];
  for (let at = 0; at < text.length; at += PIECE) {
    const found = reader.read(text.slice(at, at + PIECE));
    const fitting = found.filter(fits);
    counts.skipped += found.length - fitting.length;
    waiting.push(...fitting);
    while (waiting.length >= CHUNK) {
      const chunk = waiting.splice(0, CHUNK);
      if (!(await storeChunk(running, { fileId, chunk, progress: at / text.length })))
        return undefined;
      counts.entries += chunk.length;
    }
    await othersTurn();
  }
  reader.end();
  refuseBroken(reader);
  if (!(await storeChunk(running, { fileId, chunk: waiting, progress: 1 }))) return undefined;
  counts.entries += waiting.length;
  counts.skipped += reader.skipped;
  if (counts.entries === 0) throw new AppError("invalid", "tmx-without-pair");
  return counts;
}

/** What is longer than any segment helps nobody. */
function fits({ source, target }: TmxEntry): boolean {
  return source.length <= MAX_TARGET_LENGTH && target.length <= MAX_TARGET_LENGTH;
}

function refuseBroken({ problem }: TmxReader): void {
  if (!problem) return;
  const details = problem.code === "broken-xml" ? { line: problem.line } : {};
  throw new AppError("invalid", problem.code, details);
}

/** The beat locks the job: whoever cancels it or takes it over finds these entries and removes them, or finds none. */
function storeChunk(
  { database, job, worker }: RunningMemoryImport,
  part: { readonly fileId: string; readonly chunk: readonly TmxEntry[]; readonly progress: number },
): Promise<boolean> {
  const { fileId, chunk, progress } = part;
  return database.prisma.$transaction(async (client) => {
    const key = { id: job.id, worker };
    if (!(await beatJob(client, key, { phase: "store", progress }))) return false;
    const entries = chunk.map(({ person: personName, ...entry }) => ({ ...entry, personName }));
    await insertEntries(client, { projectId: job.projectId, fileId }, entries);
    return true;
  });
}
