import { Worker } from "node:worker_threads";
import { AppError } from "../errors";
import type { PreparedSegment } from "../services/imports/prepare-document";
import type { Prepare } from "../services/imports/run-import";
import type { FromWorker } from "./worker-message";

/** Runs the engines on a thread of their own, so that requests are answered meanwhile. */
export const prepareInWorker: Prepare = async (texts, { onProgress, signal }) => {
  const worker = new Worker(new URL("prepare-worker.ts", import.meta.url));
  const segments: PreparedSegment[] = [];
  try {
    return await new Promise((resolve, reject) => {
      signal.addEventListener("abort", () => reject(signal.reason), { once: true });
      worker.once("error", reject);
      worker.once("exit", (code) =>
        reject(new Error(`The import worker ended with code ${code}.`)),
      );
      worker.on("message", (message: FromWorker) => {
        if (message.kind === "progress") onProgress(message.phase, message.fraction);
        else if (message.kind === "segments") segments.push(...message.segments);
        else if (message.kind === "refused") reject(toError(message));
        else resolve({ ...message.document, segments });
      });
      worker.postMessage(texts);
    });
  } finally {
    await worker.terminate();
  }
};

function toError({ code, reason, details }: Extract<FromWorker, { kind: "refused" }>): AppError {
  return new AppError(code, reason, details);
}
