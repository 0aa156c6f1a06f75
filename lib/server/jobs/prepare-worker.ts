import { type DocumentTexts, prepareDocument } from "../services/imports/prepare-document";
import type { FromWorker } from "./worker-message";

const { parentPort } = process.getBuiltinModule("node:worker_threads");

const send = (message: FromWorker) => parentPort?.postMessage(message);

// Turbopack's workers get no workerData: the texts come as the first message.
parentPort?.once("message", (texts: DocumentTexts) => {
  const document = prepareDocument(texts, (phase, fraction) => {
    send({ kind: "progress", phase, fraction });
  });
  send({ kind: "done", document });
});
