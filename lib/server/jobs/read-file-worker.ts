import { FormatError } from "../../formats/format-error";
import { READING_HERE } from "../long-reading";
import type { FileTask, FromFileWorker } from "./file-worker-message";

const { parentPort } = process.getBuiltinModule("node:worker_threads");

/** Rows a message: read in some milliseconds. */
const BATCH = 1_000;

const send = (message: FromFileWorker) => parentPort?.postMessage(message);

// Turbopack's workers get no workerData: the file comes as the first message.
parentPort?.once("message", (task: FileTask) => void read(task).catch(refuse));

/** Anything but a refusal is a fault, and ends the thread. */
function refuse(error: unknown): void {
  if (!(error instanceof FormatError)) throw error;
  send({ kind: "refused", problem: error.problem });
}

async function read(task: FileTask): Promise<void> {
  if (task.kind === "sample-table") {
    send({ kind: "sheets", sheets: await READING_HERE.sampleTable(task.format, task.bytes) });
    return;
  }
  const { rows, ...file } = await READING_HERE.readWordFile(task.bytes);
  for (let from = 0; from < rows.length; from += BATCH) {
    send({ kind: "rows", rows: rows.slice(from, from + BATCH) });
  }
  send({ kind: "word-file", file });
}
