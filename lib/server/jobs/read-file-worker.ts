import type { BroughtBackFile } from "../../formats/bilingual-docx/read-bilingual-docx";
import { READING_HERE } from "../long-reading";
import type { FileTask, FromFileWorker } from "./file-worker-message";

const { parentPort } = process.getBuiltinModule("node:worker_threads");

/** Rows a message: read in some milliseconds. */
const BATCH = 1_000;

const send = (message: FromFileWorker) => parentPort?.postMessage(message);

// Turbopack's workers get no workerData: the file comes as the first message. A fault ends the thread.
parentPort?.once("message", (task: FileTask) => void read(task));

async function read(task: FileTask): Promise<void> {
  if (task.kind === "sample-table") {
    const outcome = await READING_HERE.sampleTable(task.format, task.bytes);
    if ("problem" in outcome) send({ kind: "refused", problem: outcome.problem });
    else send({ kind: "sheets", sheets: outcome.value });
    return;
  }
  const outcome = await READING_HERE.readWordFile(task.bytes);
  if ("problem" in outcome) send({ kind: "refused", problem: outcome.problem });
  else sendTable(outcome.value);
}

function sendTable({ rows, ...file }: BroughtBackFile): void {
  for (let from = 0; from < rows.length; from += BATCH) {
    send({ kind: "rows", rows: rows.slice(from, from + BATCH) });
  }
  send({ kind: "word-file", file });
}
