import { Worker } from "node:worker_threads";
import type { Prepare } from "../services/imports/run-import";
import type { FromWorker } from "./worker-message";

/** Runs the engines on a thread of their own, so that requests are answered meanwhile. */
export const prepareInWorker: Prepare = async (texts, { onProgress, signal }) => {
  const worker = new Worker(new URL("prepare-worker.ts", import.meta.url));
  try {
    return await new Promise((resolve, reject) => {
      signal.addEventListener("abort", () => reject(signal.reason), { once: true });
      worker.once("error", reject);
      worker.once("exit", (code) =>
        reject(new Error(`The import worker ended with code ${code}.`)),
      );
      worker.on("message", (message: FromWorker) => {
        if (message.kind === "progress") onProgress(message.phase, message.fraction);
        else resolve(message.document);
      });
      worker.postMessage(texts);
    });
  } finally {
    await worker.terminate();
  }
};
