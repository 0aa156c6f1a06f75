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
import { othersTurn } from "../../others-turn";
import { unpackFile } from "../../pack-file";
import { readAbbreviations } from "../projects/read-abbreviations";
import { addLanguageTool } from "./add-language-tool";
import type { DocumentTexts } from "./document-texts";
import { ImportPayload } from "./job-row";
import { PDF } from "./pdf-file";
import type { OnProgress, PreparedDocument } from "./prepare-document";
import type { FileToRead } from "./read-blocks";
import { countSegments, storeSegments } from "./store-segments";

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

/** Rows a transaction: the embedded database serves one transaction at a time, and others are waiting. */
const CHUNK = 250;
/** How often the lease is kept and cancellation noticed. */
const BEAT_MS = 500;
/** Where storing begins in the whole work. */
const STORE_FROM = 0.8;
/** Where it begins when LanguageTool was asked before. */
const LANGUAGE_TOOL_TO = 0.9;

/**
 * Carries a claimed import to its end: a document that is ready, a failed job with its reason, or nothing at all when it
 * was cancelled. Whatever an earlier attempt stored is removed first.
 */
export async function runImport(running: RunningImport): Promise<void> {
  const { database, job } = running;
  await deleteUnreadyDocumentOfJob(database.prisma, key(running));
  try {
    const payload = ImportPayload.parse(job.payload);
    await store(running, payload, await prepareWithHeartbeat(running, payload));
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

const key = ({ job, worker }: RunningImport) => ({ id: job.id, worker });

/** What is to be stored, and how much of the whole work is done by then. */
interface ReadyToStore {
  readonly prepared: PreparedDocument;
  readonly progress: number;
  /** The checks of the project, as they were run. */
  readonly customChecks: Awaited<ReturnType<typeof findCustomChecks>>;
}

/** Runs the engines, and asks LanguageTool, while the lease is kept; ends them when the job is lost. */
async function prepareWithHeartbeat(
  running: RunningImport,
  payload: ImportPayload,
): Promise<ReadyToStore> {
  const { prisma } = running.database;
  const texts = await findImportSource(prisma, running.job.id);
  if (!texts) throw new JobLost();
  const abbreviations = await readAbbreviations(prisma, running.job.projectId);
  const customChecks = await findCustomChecks(prisma, running.job.projectId);
  const abort = new AbortController();
  let latest = { phase: "segment", progress: 0 };
  const beat = async () => {
    if (!(await beatJob(prisma, key(running), latest))) abort.abort(new JobLost());
  };
  const timer = setInterval(() => {
    beat().catch((error: unknown) => abort.abort(error));
  }, BEAT_MS);
  try {
    const prepared = await running.prepare(
      {
        source: texts.source,
        target: texts.target,
        languages: { source: payload.sourceLanguage, target: payload.targetLanguage },
        abbreviations,
        customChecks,
        files: await filesToRead(payload, texts),
        isOverridden: payload.isOverridden,
      },
      {
        onProgress: (phase, progress) => {
          latest = { phase, progress };
        },
        signal: abort.signal,
      },
    );
    refuseUnusable(prepared, payload);
    const complete = await addLanguageTool(prepared, {
      onProgress: (fraction) => {
        const progress = STORE_FROM + (LANGUAGE_TOOL_TO - STORE_FROM) * fraction;
        latest = { phase: "flag", progress };
      },
      signal: abort.signal,
    });
    const progress = Math.max(STORE_FROM, latest.progress);
    return { prepared: complete, progress, customChecks };
  } finally {
    clearInterval(timer);
  }
}

type Source = NonNullable<Awaited<ReturnType<typeof findImportSource>>>;

async function filesToRead(
  { files }: ImportPayload,
  { sourceFile, targetFile }: Source,
): Promise<NonNullable<DocumentTexts["files"]>> {
  const source = await fileToRead(files.source, sourceFile);
  const target = await fileToRead(files.target, targetFile);
  return { ...(source && { source }), ...(target && { target }) };
}

async function fileToRead(
  file: ImportPayload["files"]["source"],
  bytes: Uint8Array | null,
): Promise<FileToRead | undefined> {
  if (!file || !bytes) return undefined;
  return { format: file.format, layout: file.layout, bytes: await unpackFile(bytes) };
}

function refuseUnusable(
  { segments, relatedness }: PreparedDocument,
  { isRelated }: ImportPayload,
): void {
  if (segments.length === 0) throw new AppError("invalid", "no-sentences");
  if (!isRelated && relatedness < UNRELATED_BELOW) {
    throw new AppError("invalid", "unrelated-texts");
  }
}

async function store(
  running: RunningImport,
  payload: ImportPayload,
  { prepared, progress: storeFrom, customChecks }: ReadyToStore,
): Promise<void> {
  const { database, job } = running;
  const { title, sourceLanguage, targetLanguage, format } = payload;
  // The beat locks the job: whoever takes it over finds this document and removes it, or finds none.
  const documentId = await database.prisma.$transaction(async (client) => {
    await keepJob(client, running, storeFrom);
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
  const { segments, skipped } = prepared;
  const counts = { ...countSegments(segments), skipped };
  for (let from = 0; from < segments.length; from += CHUNK) {
    const progress = storeFrom + (1 - storeFrom) * (from / segments.length);
    await keepJob(database.prisma, running, progress);
    const chunk = segments.slice(from, from + CHUNK);
    const { createdById } = job;
    await storeSegments(database, { documentId, createdById, from, segments: chunk });
    await othersTurn();
  }
  await database.prisma.$transaction(async (client) => {
    await markDocumentReady(client, documentId);
    const { projectId, createdById } = job;
    // The engines ran without the termbase, and it may have changed since they began.
    if (await hasTerms(client, projectId)) {
      await queueRecheck(client, { projectId, createdById, work: { termKeys: null } });
    }
    // Whoever changed a check meanwhile changed it for this document, too.
    if (!isDeepStrictEqual(customChecks, await findCustomChecks(client, projectId))) {
      await queueRecheck(client, { projectId, createdById, work: { checkId: null } });
    }
    await followVariant(client, job, payload);
    const result = { documentId, ...counts };
    if (!(await finishJob(client, key(running), { state: "done", result }))) throw new JobLost();
    await insertAudit(client, {
      actorId: job.createdById,
      action: "document.import",
      projectId: job.projectId,
      documentId,
      details: { title, ...counts },
    });
  });
}

/** Files that the target can go back into. */
function filesToKeep({ files: { source, target } }: ImportPayload): ImportPayload["files"] {
  const kept = (file: typeof source) => (file?.format === PDF ? undefined : file);
  return { source: kept(source), target: kept(target) };
}

async function keepJob(client: Client, running: RunningImport, progress: number): Promise<void> {
  const isOurs = await beatJob(client, key(running), { phase: "store", progress });
  if (!isOurs) throw new JobLost();
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
