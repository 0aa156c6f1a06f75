import type { Worker } from "node:worker_threads";
import { z } from "zod";
import type { RecallSpelling, SpellingVerdict } from "../../languages/fr/spelling-verdict";
import { logger } from "../logger";
import { afterAnswer, afterAsking, afterFailure, CLOSED, mayAsk } from "./circuit-breaker";

/** What tests put in the place of the worker's script, the clock and the log. */
export interface FrenchSpellerOptions {
  /** Path of the script that answers each list of forms with a message a form. */
  readonly script?: string;
  readonly now?: () => number;
  /** How long a form may take before the worker is given up. */
  readonly hangMs?: number;
  readonly report?: (reason: string) => void;
}

const Answer = z.object({
  form: z.string(),
  isKnown: z.boolean(),
  suggestions: z.array(z.string()),
});

/** The unknown words of many documents; each takes some hundred bytes. */
const MAX_REMEMBERED = 20_000;

/** What comes on top would wait for minutes. */
const MAX_WAITING = 2_000;

/** No French word is longer. */
const LONGEST_FORM = 40;

/** Loading the dictionary takes some tenths of a second, the slowest form as much. */
const HANG_MS = 10_000;

/**
 * A French spelling dictionary on a thread of its own, which starts with the first question: it remembers answers, starts again
 * after a crash, and leaves a worker that keeps crashing alone for a while.
 */
export class FrenchSpeller {
  readonly #options: Required<FrenchSpellerOptions>;
  readonly #known = new Map<string, SpellingVerdict>();
  /** Forms that were sent, and who waits for them. */
  readonly #waiting = new Map<string, (() => void)[]>();
  #worker: Worker | undefined;
  #watch: NodeJS.Timeout | undefined;
  #breaker = CLOSED;

  constructor(options: FrenchSpellerOptions = {}) {
    this.#options = {
      // Under the working directory, as the other dictionaries are: a bundler cannot know of it.
      script: `${process.cwd()}/lib/server/providers/french-speller-worker.mjs`,
      now: Date.now,
      hangMs: HANG_MS,
      report: (reason) => logger.warn({ reason }, "the French speller ended; checks go on"),
      ...options,
    };
  }

  /** What it has said of a form, without asking. */
  readonly recall: RecallSpelling = (form) => this.#known.get(form);

  /** Loads the dictionary, so that the first question needs not wait for it. */
  wake(): void {
    if (mayAsk(this.#breaker, this.#options.now())) this.#worker ??= this.#start();
  }

  /** Asks about forms, so that `recall` knows them; gives up waiting, not asking, after some time. */
  async check(forms: readonly string[], { timeoutMs }: { timeoutMs: number }): Promise<void> {
    const unknown = [...new Set(forms)].filter(
      (form) => form.length <= LONGEST_FORM && !this.#known.has(form),
    );
    const fresh = unknown.filter((form) => !this.#waiting.has(form));
    if (fresh.length > 0) this.#send(fresh.slice(0, MAX_WAITING - this.#waiting.size));
    const answers = unknown.map((form) => this.#answerTo(form));
    if (answers.length === 0) return;
    let timer: NodeJS.Timeout | undefined;
    const patience = new Promise<void>((resolve) => {
      timer = setTimeout(resolve, timeoutMs);
    });
    await Promise.race([Promise.all(answers), patience]);
    clearTimeout(timer);
  }

  /** Ends the worker; the next question starts another. */
  async close(): Promise<void> {
    const worker = this.#worker;
    this.#forget();
    await worker?.terminate();
  }

  #answerTo(form: string): Promise<void> {
    const waiters = this.#waiting.get(form);
    if (!waiters) return Promise.resolve();
    return new Promise((resolve) => waiters.push(resolve));
  }

  #send(forms: readonly string[]): void {
    if (forms.length === 0 || !mayAsk(this.#breaker, this.#options.now())) return;
    this.#breaker = afterAsking(this.#breaker);
    for (const form of forms) this.#waiting.set(form, []);
    this.#worker ??= this.#start();
    this.#worker.postMessage(forms);
    this.#watchOver();
  }

  #start(): Worker {
    const threads = process.getBuiltinModule("node:worker_threads");
    const worker = new threads.Worker(this.#options.script);
    worker.unref();
    worker.on("message", (message: unknown) => this.#take(message));
    worker.on("error", (error: unknown) => this.#fail(worker, String(error)));
    worker.on("exit", (code) => this.#fail(worker, `exit code ${code}`));
    return worker;
  }

  #take(message: unknown): void {
    const { form, ...verdict } = Answer.parse(message);
    this.#breaker = afterAnswer();
    const [oldest] = this.#known.keys();
    if (oldest !== undefined && this.#known.size >= MAX_REMEMBERED) this.#known.delete(oldest);
    this.#known.set(form, verdict);
    const waiters = this.#waiting.get(form) ?? [];
    this.#waiting.delete(form);
    for (const answered of waiters) answered();
    this.#watchOver();
  }

  /** One form after the other is answered: a worker that answers none for a while is stuck in one. */
  #watchOver(): void {
    clearTimeout(this.#watch);
    const worker = this.#worker;
    if (this.#waiting.size === 0 || !worker) return;
    this.#watch = setTimeout(() => this.#fail(worker, "no answer"), this.#options.hangMs);
    this.#watch.unref();
  }

  #fail(worker: Worker, reason: string): void {
    // One that was ended, or failed before, ends without a word.
    if (worker !== this.#worker) return;
    this.#forget();
    this.#breaker = afterFailure(this.#breaker, this.#options.now());
    this.#options.report(reason);
    void worker.terminate();
  }

  #forget(): void {
    clearTimeout(this.#watch);
    this.#worker = undefined;
    const waiters = [...this.#waiting.values()].flat();
    this.#waiting.clear();
    for (const givenUp of waiters) givenUp();
  }
}
