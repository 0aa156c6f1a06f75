import { AppError } from "../errors";
import type { DocumentTexts } from "../services/imports/document-texts";
import { type PreparedSegment, prepareDocument } from "../services/imports/prepare-document";
import type { FromWorker, ToWorker } from "./worker-message";

const { parentPort } = process.getBuiltinModule("node:worker_threads");

const send = (message: FromWorker) => parentPort?.postMessage(message);

/** Answers one demand after the other: none is made before the outline is told. */
let batches: AsyncIterator<readonly PreparedSegment[]> | undefined;

// Turbopack's workers get no workerData: the texts come as the first message.
parentPort?.on("message", (message: ToWorker) => {
  void (message.kind === "texts" ? prepare(message.texts) : sendBatch()).catch(refuse);
});

/** Anything but a refusal is a fault, and ends the thread. */
function refuse(error: unknown): void {
  if (!(error instanceof AppError)) throw error;
  const { code, reason, details } = error;
  send({ kind: "refused", code, reason, details });
}

async function prepare(texts: DocumentTexts): Promise<void> {
  const { batches: prepared, ...outline } = await prepareDocument(texts, (phase, fraction) => {
    send({ kind: "progress", phase, fraction });
  });
  batches = prepared[Symbol.asyncIterator]();
  send({ kind: "outline", outline });
}

async function sendBatch(): Promise<void> {
  const next = await batches?.next();
  send({ kind: "batch", segments: next?.done === false ? next.value : undefined });
}
