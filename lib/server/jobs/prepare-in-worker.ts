import { type ResourceLimits, Worker } from "node:worker_threads";
import { XLIFF } from "../../formats/xliff/xliff-format";
import { AppError } from "../errors";
import type { DocumentTexts } from "../services/imports/document-texts";
import type {
  DocumentOutline,
  OnProgress,
  PreparedSegment,
} from "../services/imports/prepare-document";
import type { Prepare } from "../services/imports/run-import";
import type { FromWorker, ToWorker } from "./worker-message";

/**
 * What a file that is read in pieces needs, twice over: V8 would rather let a heap grow to gigabytes than clean it up. Of other
 * files, all segments are in memory.
 */
const IN_PIECES: ResourceLimits = { maxOldGenerationSizeMb: 192, maxYoungGenerationSizeMb: 8 };

/** Runs the engines on a thread of their own, so that requests are answered meanwhile. It ends with its last batch, or with the signal. */
export const prepareInWorker: Prepare = async (texts, { onProgress, signal }) => {
  signal.throwIfAborted();
  const isInPieces = texts.files?.target?.format === XLIFF.id;
  const thread = new PreparingThread(onProgress, isInPieces ? IN_PIECES : {});
  signal.addEventListener("abort", () => thread.end(signal.reason), { once: true });
  const outline = await thread.prepare(texts);
  return { ...outline, batches: thread.batches() };
};

type Answer = DocumentOutline | readonly PreparedSegment[] | undefined;

interface Waiting {
  readonly resolve: (answer: Answer) => void;
  readonly reject: (reason: unknown) => void;
}

/** A thread that is asked one thing at a time. */
class PreparingThread {
  readonly #worker: Worker;
  readonly #onProgress: OnProgress;
  #waiting: Waiting | undefined;
  #ended: unknown;

  constructor(onProgress: OnProgress, resourceLimits: ResourceLimits) {
    this.#onProgress = onProgress;
    this.#worker = new Worker(new URL("prepare-worker.ts", import.meta.url), { resourceLimits });
    this.#worker.on("message", (message: FromWorker) => this.#take(message));
    this.#worker.once("error", (error) => this.end(error));
    this.#worker.once("exit", (code) => {
      this.end(new Error(`The import worker ended with code ${code}.`));
    });
  }

  prepare(texts: DocumentTexts): Promise<DocumentOutline> {
    return this.#ask({ kind: "texts", texts }) as Promise<DocumentOutline>;
  }

  /** One batch is made while the one before is stored, and no more: the slower side sets the pace. */
  async *batches(): AsyncGenerator<readonly PreparedSegment[]> {
    const ask = () =>
      this.#ask({ kind: "next" }) as Promise<readonly PreparedSegment[] | undefined>;
    let asked = ask();
    for (;;) {
      const batch = await asked;
      if (batch === undefined) break;
      asked = ask();
      // Whoever stores the batch may be long about it, or give up.
      asked.catch(() => undefined);
      yield batch;
    }
    this.end(new Error("The import worker has done its work."));
  }

  /** Ends the thread; whoever waits, or asks afterwards, gets the reason. */
  end(reason: unknown): void {
    this.#ended ??= reason;
    this.#waiting?.reject(this.#ended);
    void this.#worker.terminate();
  }

  #ask(message: ToWorker): Promise<Answer> {
    if (this.#ended !== undefined) return Promise.reject(this.#ended);
    return new Promise((resolve, reject) => {
      this.#waiting = { resolve, reject };
      this.#worker.postMessage(message);
    });
  }

  #take(message: FromWorker): void {
    if (message.kind === "progress") this.#onProgress(message.phase, message.fraction);
    else if (message.kind === "outline") this.#waiting?.resolve(message.outline);
    else if (message.kind === "batch") this.#waiting?.resolve(message.segments);
    else this.end(new AppError(message.code, message.reason, message.details));
  }
}
