import type { Worker } from "node:worker_threads";
import { DriverAdapterError, type Error as DriverError } from "@prisma/driver-adapter-utils";
import type { Listen } from "../listen";

const path = process.getBuiltinModule("node:path");
const threads = process.getBuiltinModule("node:worker_threads");

interface Failure {
  readonly name: string;
  readonly message: string;
  readonly stack?: string;
  readonly code?: string;
  /** What an error of Prisma's adapters tells. */
  readonly cause?: DriverError;
}

/** What the worker says: the answer to a call, or what was published. */
type Message =
  | { readonly payload: string }
  | { readonly id: number; readonly value?: unknown; readonly error?: Failure };

interface Call {
  readonly resolve: (value: never) => void;
  readonly reject: (error: Error) => void;
}

/** Where a call goes: to the database itself, or into a transaction that was begun with this number. */
export type Scope = number | undefined;

/**
 * PGlite on a thread of its own. It runs a query to its end without a pause: on the thread that answers requests, a filter over a
 * book would hold up everybody's files, events and saves.
 */
export class DatabaseThread {
  readonly #worker: Worker;
  readonly #calls = new Map<number, Call>();
  readonly #ears = new Set<(payload: string) => void>();
  #lastCall = 0;
  #lastTransaction = 0;
  #listening: Promise<void> | undefined;
  #end: Error | undefined;
  #isClosing = false;
  #onLost: (error: Error) => void = () => {};

  /** @param folder of PostgreSQL's files, which exist. */
  constructor(folder: string) {
    // Found under the working directory, as the migrations are: a bundler would not leave its imports alone.
    const script = path.join(process.cwd(), "lib/server/db/embedded/database-worker.mjs");
    this.#worker = new threads.Worker(script, { workerData: { folder } });
    // A command that forgot to close it can end; one that waits for an answer cannot.
    this.#worker.unref();
    this.#worker.on("message", (message: Message) => this.#take(message));
    this.#worker.on("error", (error: Error) => this.#fail(error));
    this.#worker.on("exit", () => this.#fail(new Error("The embedded database has ended.")));
  }

  /** @throws {DriverAdapterError} as Prisma's adapters do; {Error} when the thread has ended. */
  call<Answer>(transaction: Scope, method: string, ...args: unknown[]): Promise<Answer> {
    if (this.#end) return Promise.reject(this.#end);
    const id = ++this.#lastCall;
    return new Promise<Answer>((resolve, reject) => {
      this.#calls.set(id, { resolve, reject });
      this.#worker.ref();
      this.#worker.postMessage({ id, transaction, method, args });
    });
  }

  /** Begins a transaction, when those before it have ended, and gives its number. */
  async begin(level: string | undefined): Promise<number> {
    const transaction = ++this.#lastTransaction;
    await this.call(undefined, "begin", transaction, level);
    return transaction;
  }

  /** Hears what is published on one channel. */
  listenTo(channel: string): Listen {
    return async ({ hear }) => {
      this.#ears.add(hear);
      this.#listening ??= this.call(undefined, "listen", channel);
      await this.#listening;
      return async () => void this.#ears.delete(hear);
    };
  }

  /** Hears when it ends without having been closed. */
  whenLost(act: (error: Error) => void): void {
    this.#onLost = act;
  }

  /** @throws {Error} when it could not be closed in order; the thread has ended all the same. */
  async close(): Promise<void> {
    this.#isClosing = true;
    try {
      await this.call(undefined, "close");
    } finally {
      await this.#worker.terminate();
    }
  }

  #take(message: Message): void {
    if ("payload" in message) {
      for (const hear of this.#ears) hear(message.payload);
      return;
    }
    const call = this.#calls.get(message.id);
    this.#calls.delete(message.id);
    if (this.#calls.size === 0) this.#worker.unref();
    if (message.error) call?.reject(toError(message.error));
    else call?.resolve(message.value as never);
  }

  #fail(error: Error): void {
    const isNews = this.#end === undefined && !this.#isClosing;
    this.#end ??= error;
    for (const { reject } of this.#calls.values()) reject(this.#end);
    this.#calls.clear();
    if (isNews) this.#onLost(this.#end);
  }
}

/** Errors lose their class and their own members on the way between threads. */
function toError({ cause, message, ...rest }: Failure): Error {
  return cause ? new DriverAdapterError(cause) : Object.assign(new Error(message), rest);
}
