import { claimJob, IMPORT } from "../../db/jobs";
import { prepareHere } from "../../jobs/prepare-here";
import { readJob } from "../imports/read-job";
import { type Prepare, runImport } from "../imports/run-import";
import { startImport } from "../imports/start-import";
import type { Scene } from "./scene";

/** Two short texts that are translations of each other. */
export const TEXTS = {
  source:
    "The President of Kazakhstan spoke on 5 January 2022.\n\nNobody in Moscow answered him. " +
    "The Kremlin waited for three days.\n",
  target:
    "Le président du Kazakhstan a parlé le 5 janvier 2022.\n\nPersonne à Moscou ne lui a répondu. " +
    "Le Kremlin a attendu trois jours.\n",
};

const side = (text: string) => ({ bytes: new TextEncoder().encode(text) });

/** Queues the import of two texts; gives the job's id. */
export async function queueTexts(scene: Scene, texts = TEXTS, isRelated = false): Promise<string> {
  const { id } = await startImport(scene.as.translator, {
    projectId: scene.projectId,
    title: "Three sentences",
    source: side(texts.source),
    target: side(texts.target),
    isRelated,
  });
  return id;
}

/** Claims the next job under a worker's name and carries it to its end. */
export async function workOff(scene: Scene, worker: string, prepare: Prepare = prepareHere) {
  const { database } = scene;
  const job = await claimJob(database.prisma, worker, IMPORT);
  if (job) await runImport({ database, job, worker, prepare });
  return job;
}

/** A job as people see it. */
export const jobOf = (scene: Scene, jobId: string) => readJob(scene.as.translator, { jobId });

/** Whatever imports left of documents and texts, besides the scene's own document. */
export async function leftovers({ database: { prisma }, projectId, documentId }: Scene) {
  return {
    documents: await prisma.document.count({ where: { projectId, id: { not: documentId } } }),
    texts: await prisma.importSource.count({ where: { job: { projectId } } }),
  };
}
