import { AppError } from "../errors";
import type { DocumentTexts } from "../services/imports/document-texts";
import { prepareDocument } from "../services/imports/prepare-document";
import type { FromWorker } from "./worker-message";

const { parentPort } = process.getBuiltinModule("node:worker_threads");

/** Segments a message: read in some milliseconds. */
const BATCH = 1_000;

const send = (message: FromWorker) => parentPort?.postMessage(message);

// Turbopack's workers get no workerData: the texts come as the first message.
parentPort?.once("message", (texts: DocumentTexts) => void prepare(texts).catch(refuse));

/** Anything but a refusal is a fault, and ends the thread. */
function refuse(error: unknown): void {
  if (!(error instanceof AppError)) throw error;
  const { code, reason, details } = error;
  send({ kind: "refused", code, reason, details });
}

async function prepare(texts: DocumentTexts): Promise<void> {
  const { segments, ...document } = await prepareDocument(texts, (phase, fraction) => {
    send({ kind: "progress", phase, fraction });
  });
  // One message with a whole book would keep the server from its requests while it is read.
  for (let from = 0; from < segments.length; from += BATCH) {
    send({ kind: "segments", segments: segments.slice(from, from + BATCH) });
  }
  send({ kind: "done", document });
}
