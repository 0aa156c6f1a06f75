import { isDeepStrictEqual } from "node:util";
import { UNRELATED_BELOW } from "../../../alignment/relatedness";
import { insertAudit } from "../../db/audit";
import type { Client } from "../../db/client";
import { findCustomChecks } from "../../db/custom-checks";
import { keepFiles } from "../../db/document-files";
import {
  deleteUnreadyDocumentOfJob,
  insertDocument,
  markDocumentReady,
  updateTargetVariant,
} from "../../db/documents";
import { beatJob, type ClaimedJob, findImportSource, finishJob, releaseJob } from "../../db/jobs";
import type { Database } from "../../db/open-database";
import { findProjectLanguages } from "../../db/projects";
import { queueRecheck } from "../../db/recheck";
import { hasTerms } from "../../db/terms";
import { AppError } from "../../errors";
import { collectGarbage } from "../../collect-garbage";
import { othersTurn } from "../../others-turn";
import { readAbbreviations } from "../projects/read-abbreviations";
import { languageToolFor } from "./add-language-tool";
import type { DocumentTexts } from "./document-texts";
import { ImportPayload } from "./job-row";
import { PDF } from "./pdf-file";
import type { OnProgress, PreparedDocument } from "./prepare-document";
import type { FileToRead } from "./read-blocks";
import { SegmentCounts, storeSegments } from "./store-segments";

/** Runs the engines, here or in a worker; `signal` ends it early. */
export type Prepare = (
  texts: DocumentTexts,
  control: { readonly onProgress: OnProgress; readonly signal: AbortSignal },
) => Promise<PreparedDocument>;

/** An import that is running. */
export interface RunningImport {
  readonly database: Database;
  readonly job: ClaimedJob;
  /** The name under which the job was claimed. */
  readonly worker: string;
  readonly prepare: Prepare;
}

/** Raised when the job is not ours any more: it was cancelled, or another worker took it. */
class JobLost extends Error {
  override readonly name = "JobLost";
}

/** How often the lease is kept and cancellation noticed. */
const BEAT_MS = 500;

/** Batches after which some hundred megabytes of what they were made of lie about. */
const COLLECT_EVERY = 64;
/** A compressed file from which on it, too, is worth it: what it was sent in is of ten times its size. */
const LARGE_FILE = 1_000_000;

/**
 * Carries a claimed import to its end: a document that is ready, a failed job with its reason, or nothing at all when it
 * was cancelled. Whatever an earlier attempt stored is removed first.
 */
export async function runImport(running: RunningImport): Promise<void> {
  const { database } = running;
  await deleteUnreadyDocumentOfJob(database.prisma, key(running));
  try {
    await withHeartbeat(running, (heart) => importTexts(running, heart));
  } catch (error) {
    await deleteUnreadyDocumentOfJob(database.prisma, key(running));
    if (error instanceof JobLost) return;
    if (!(error instanceof AppError)) {
      await releaseJob(database.prisma, key(running));
      throw error;
    }
    const { reason, details } = error;
    await finishJob(database.prisma, key(running), {
      state: "failed",
      problem: { reason, details },
    });
  }
}

const key = ({ job, worker }: Pick<RunningImport, "job" | "worker">) => ({ id: job.id, worker });

/** How far an import is, and the signal that ends it when the job is lost. */
interface Heart {
  readonly signal: AbortSignal;
  readonly tell: (phase: string, progress: number) => void;
}

/** Works while the lease is kept and progress told; whatever the work started ends with it. */
async function withHeartbeat(
  running: RunningImport,
  work: (heart: Heart) => Promise<void>,
): Promise<void> {
  const abort = new AbortController();
  let latest = { phase: "segment", progress: 0 };
  const beat = async () => {
    const isOurs = await beatJob(running.database.prisma, key(running), latest);
    if (!isOurs) abort.abort(new JobLost());
  };
  const timer = setInterval(() => {
    beat().catch((error: unknown) => abort.abort(error));
  }, BEAT_MS);
  try {
    await work({
      signal: abort.signal,
      tell: (phase, progress) => {
        latest = { phase, progress };
      },
    });
  } finally {
    clearInterval(timer);
    abort.abort();
  }
}

/** An import in the middle of its work. */
interface Importing extends RunningImport {
  readonly payload: ImportPayload;
  readonly heart: Heart;
  /** The checks of the project, as they are run. */
  readonly customChecks: Awaited<ReturnType<typeof findCustomChecks>>;
}

/** Runs the engines, and asks LanguageTool, and stores what they give, batch by batch. */
async function importTexts(running: RunningImport, heart: Heart): Promise<void> {
  const { prisma } = running.database;
  const payload = ImportPayload.parse(running.job.payload);
  const customChecks = await findCustomChecks(prisma, running.job.projectId);
  const texts = await readTexts(running, payload);
  if ((texts.files?.target?.bytes.length ?? 0) > LARGE_FILE) collectGarbage();
  const prepared = await running.prepare(
    { ...texts, customChecks },
    { onProgress: heart.tell, signal: heart.signal },
  );
  refuseUnusable(prepared, payload);
  await store({ ...running, payload, heart, customChecks }, prepared);
}

async function readTexts(
  { database: { prisma }, job }: RunningImport,
  payload: ImportPayload,
): Promise<DocumentTexts> {
  const texts = await findImportSource(prisma, job.id);
  if (!texts) throw new JobLost();
  return {
    source: texts.source,
    target: texts.target,
    languages: { source: payload.sourceLanguage, target: payload.targetLanguage },
    abbreviations: await readAbbreviations(prisma, job.projectId),
    files: filesToRead(payload, texts),
    isOverridden: payload.isOverridden,
  };
}

type Source = NonNullable<Awaited<ReturnType<typeof findImportSource>>>;

function filesToRead(
  { files }: ImportPayload,
  { sourceFile, targetFile }: Source,
): NonNullable<DocumentTexts["files"]> {
  const source = fileToRead(files.source, sourceFile);
  const target = fileToRead(files.target, targetFile);
  return { ...(source && { source }), ...(target && { target }) };
}

function fileToRead(
  file: ImportPayload["files"]["source"],
  bytes: Uint8Array | undefined,
): FileToRead | undefined {
  return file && bytes ? { format: file.format, layout: file.layout, bytes } : undefined;
}

function refuseUnusable(
  { total, relatedness }: PreparedDocument,
  { isRelated }: ImportPayload,
): void {
  if (total === 0) throw new AppError("invalid", "no-sentences");
  if (!isRelated && relatedness < UNRELATED_BELOW) {
    throw new AppError("invalid", "unrelated-texts");
  }
}

async function store(importing: Importing, prepared: PreparedDocument): Promise<void> {
  const { database, job, heart } = importing;
  const { total, skipped, progress: begun } = prepared;
  const { createdById } = job;
  const addLanguageTool = languageToolFor(prepared.facts, heart.signal);
  const counts = new SegmentCounts();
  const documentId = await begin(importing, prepared);
  let from = 0;
  let batches = 0;
  for await (const batch of prepared.batches) {
    const segments = await addLanguageTool(batch);
    const progress = { phase: "flag", progress: begun + (1 - begun) * (from / total) };
    heart.tell(progress.phase, progress.progress);
    await keepJob(database.prisma, importing, progress);
    await storeSegments(database, { documentId, createdById, from, segments });
    counts.add(segments);
    from += segments.length;
    batches += 1;
    if (batches % COLLECT_EVERY === 0) collectGarbage();
    await othersTurn();
  }
  // The thread of the engines may have been ended between two batches.
  heart.signal.throwIfAborted();
  await end(importing, { documentId, ...counts.told(), skipped });
}

/** Makes the document, which nobody sees yet. */
function begin(importing: Importing, prepared: PreparedDocument): Promise<string> {
  const { database, job, payload } = importing;
  const { title, sourceLanguage, targetLanguage, format } = payload;
  // The beat locks the job: whoever takes it over finds this document and removes it, or finds none.
  return database.prisma.$transaction(async (client) => {
    await keepJob(client, importing, { phase: "flag", progress: prepared.progress });
    const id = await insertDocument(client, {
      projectId: job.projectId,
      title,
      sourceLanguage,
      targetLanguage,
      format,
      targetTail: prepared.targetTail,
      facts: prepared.facts,
      jobId: job.id,
      createdById: job.createdById,
    });
    await keepFiles(client, { documentId: id, jobId: job.id }, filesToKeep(payload));
    return id;
  });
}

type ImportResult = { readonly documentId: string } & Readonly<Record<string, number | string>>;

/** Shows the document. */
async function end(importing: Importing, result: ImportResult): Promise<void> {
  const { database, job, payload, customChecks } = importing;
  const { documentId, ...counts } = result;
  const { projectId, createdById } = job;
  await keepJob(database.prisma, importing, { phase: "store", progress: 1 });
  await database.prisma.$transaction(async (client) => {
    await markDocumentReady(client, documentId);
    // The engines ran without the termbase, and it may have changed since they began.
    if (await hasTerms(client, projectId)) {
      await queueRecheck(client, { projectId, createdById, work: { termKeys: null } });
    }
    // Whoever changed a check meanwhile changed it for this document, too.
    if (!isDeepStrictEqual(customChecks, await findCustomChecks(client, projectId))) {
      await queueRecheck(client, { projectId, createdById, work: { checkId: null } });
    }
    await followVariant(client, job, payload);
    if (!(await finishJob(client, key(importing), { state: "done", result }))) throw new JobLost();
    await insertAudit(client, {
      actorId: createdById,
      action: "document.import",
      projectId,
      documentId,
      details: { title: payload.title, ...counts },
    });
  });
}

/** Files that the target can go back into. */
function filesToKeep({ files: { source, target } }: ImportPayload): ImportPayload["files"] {
  const kept = (file: typeof source) => (file?.format === PDF ? undefined : file);
  return { source: kept(source), target: kept(target) };
}

async function keepJob(
  client: Client,
  running: RunningImport,
  progress: { readonly phase: string; readonly progress: number },
): Promise<void> {
  if (!(await beatJob(client, key(running), progress))) throw new JobLost();
}

/** Whoever changed the variant of the project's language meanwhile changed it for this document, too. */
async function followVariant(
  client: Client,
  { projectId, createdById }: Pick<ClaimedJob, "projectId" | "createdById">,
  { variant }: ImportPayload,
): Promise<void> {
  const { targetLanguage } = await findProjectLanguages(client, projectId);
  if (variant === undefined || variant === targetLanguage) return;
  if ((await updateTargetVariant(client, projectId, targetLanguage)) === 0) return;
  await queueRecheck(client, { projectId, createdById, work: { isFull: true } });
}
