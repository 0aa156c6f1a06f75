import { Worker } from "node:worker_threads";
import type { BroughtBackFile } from "../../formats/bilingual-docx/read-bilingual-docx";
import type { LongReading, ReadOutcome } from "../long-reading";
import type { FileTask, FromFileWorker } from "./file-worker-message";

/** Reads each file on a thread of its own, so that requests are answered meanwhile. */
export const READING_IN_WORKER: LongReading = {
  sampleTable: (format, bytes) =>
    ask({ kind: "sample-table", format, bytes }, (message) =>
      message.kind === "sheets" ? message.sheets : undefined,
    ),
  readWordFile: (bytes) => {
    const rows: BroughtBackFile["rows"][number][] = [];
    return ask({ kind: "word-file", bytes }, (message) => {
      if (message.kind === "rows") rows.push(...message.rows);
      return message.kind === "word-file" ? { ...message.file, rows } : undefined;
    });
  },
};

/** Hears a thread out until it has told the whole result. */
async function ask<Result>(
  task: FileTask,
  hear: (message: FromFileWorker) => Result | undefined,
): Promise<ReadOutcome<Result>> {
  const worker = new Worker(new URL("read-file-worker.ts", import.meta.url));
  try {
    return await new Promise((resolve, reject) => {
      worker.once("error", reject);
      worker.once("exit", (code) =>
        reject(new Error(`The thread that reads a file ended with code ${code}.`)),
      );
      worker.on("message", (message: FromFileWorker) => {
        if (message.kind === "refused") return resolve({ problem: message.problem });
        const value = hear(message);
        if (value !== undefined) resolve({ value });
      });
      worker.postMessage(task);
    });
  } finally {
    await worker.terminate();
  }
}
