import { logger } from "../logger";
import {
  afterAnswer,
  afterAsking,
  afterFailure,
  afterLeaving,
  CLOSED,
  mayAsk,
} from "./circuit-breaker";
import type { LanguageToolMatch } from "./language-tool-answer";
import { isAskable, joinTexts, splitMatches } from "./language-tool-batch";
import { checkAddress, LanguageToolFault, requestMatches } from "./language-tool-request";

/** What is known of a text; undefined when nobody asked or there was no answer. */
export type KnownMatches = readonly LanguageToolMatch[] | undefined;

/** How long an answer is waited for, and what ends the waiting early. */
export interface Asking {
  readonly timeoutMs: number;
  readonly signal?: AbortSignal;
}

/** What tests put in the place of the clock and of the log. */
export interface LanguageToolOptions {
  readonly now?: () => number;
  /** Told when the server goes down, with the reason, and when it is back. */
  readonly report?: (event: "down" | "back", reason?: string) => void;
}

/** More texts than people type between a check and its save; each has some kilobytes at most. */
const MAX_REMEMBERED = 1_000;

/** A server checks with some threads; what comes on top would wait there until it times out. */
const MAX_IN_FLIGHT = 8;

/** The client of one LanguageTool server: it remembers answers, and leaves a server that is down alone for a while. */
export class LanguageTool {
  readonly #url: URL;
  readonly #now: () => number;
  readonly #report: (event: "down" | "back", reason?: string) => void;
  /** Answers by language and text, the one that was needed last at the end. */
  readonly #known = new Map<string, readonly LanguageToolMatch[]>();
  /** Answers that somebody waits for. */
  readonly #pending = new Map<string, Promise<KnownMatches>>();
  #breaker = CLOSED;
  #inFlight = 0;
  #knowsVariants = true;

  constructor(server: string, { now = Date.now, report = writeLog }: LanguageToolOptions = {}) {
    this.#url = checkAddress(server);
    this.#now = now;
    this.#report = report;
  }

  /** What it said of a text lately, without asking. */
  recall(text: string, language: string): KnownMatches {
    const key = keyOf(text, language);
    const matches = this.#known.get(key);
    if (matches) this.#remember(key, matches);
    return matches;
  }

  /** Whether a question would go nowhere now. */
  isDown(): boolean {
    return !mayAsk(this.#breaker, this.#now());
  }

  /** What it says of some texts: one question for all that are neither known nor asked about already. */
  check(texts: readonly string[], language: string, asking: Asking): Promise<KnownMatches[]> {
    const unknown = [...new Set(texts)].filter((text) => {
      const key = keyOf(text, language);
      return isAskable(text) && !this.#known.has(key) && !this.#pending.has(key);
    });
    if (unknown.length > 0) {
      const answers = this.#ask(unknown, language, asking);
      unknown.forEach((text, index) => {
        const key = keyOf(text, language);
        const answer = answers.then((all) => all[index]);
        this.#pending.set(
          key,
          answer.finally(() => this.#pending.delete(key)),
        );
      });
    }
    return Promise.all(texts.map((text) => this.#answerTo(text, language)));
  }

  #answerTo(text: string, language: string): Promise<KnownMatches> {
    const pending = this.#pending.get(keyOf(text, language));
    return pending ?? Promise.resolve(this.recall(text, language));
  }

  /** The matches of each text; of none when the server is down, busy, or does not answer. */
  async #ask(texts: readonly string[], language: string, asking: Asking) {
    if (this.#inFlight >= MAX_IN_FLIGHT || this.isDown()) return [];
    this.#breaker = afterAsking(this.#breaker);
    this.#inFlight += 1;
    try {
      const answer = splitMatches(texts, await this.#request(joinTexts(texts), language, asking));
      if (this.#breaker.openUntil !== null) this.#report("back");
      this.#breaker = afterAnswer();
      texts.forEach((text, index) => this.#remember(keyOf(text, language), answer[index] ?? []));
      return answer;
    } catch (error) {
      if (!(error instanceof LanguageToolFault)) throw error;
      this.#noteFailure(error, asking.signal?.aborted ?? false);
      return [];
    } finally {
      this.#inFlight -= 1;
    }
  }

  async #request(text: string, language: string, { timeoutMs, signal }: Asking) {
    const ask = (code: string) =>
      requestMatches(this.#url, { text, language: code, timeoutMs, signal });
    try {
      return await ask(this.#knowsVariants ? language : MAIN_FRENCH);
    } catch (error) {
      const isRefused = error instanceof LanguageToolFault && error.reason === "http-400";
      if (!isRefused || !this.#knowsVariants || language === MAIN_FRENCH) throw error;
      // Before 6.3 there was one French: `fr-CA` is refused there.
      const matches = await ask(MAIN_FRENCH);
      this.#knowsVariants = false;
      return matches;
    }
  }

  #noteFailure({ reason }: LanguageToolFault, hasLeft: boolean): void {
    const before = this.#breaker;
    this.#breaker = hasLeft ? afterLeaving(before) : afterFailure(before, this.#now());
    if (before.openUntil === null && this.#breaker.openUntil !== null) this.#report("down", reason);
  }

  #remember(key: string, matches: readonly LanguageToolMatch[]): void {
    this.#known.delete(key);
    this.#known.set(key, matches);
    const [oldest] = this.#known.keys();
    if (oldest !== undefined && this.#known.size > MAX_REMEMBERED) this.#known.delete(oldest);
  }
}

const MAIN_FRENCH = "fr";

function keyOf(text: string, language: string): string {
  return `${language} ${text}`;
}

function writeLog(event: "down" | "back", reason?: string): void {
  if (event === "back") logger.info("LanguageTool answers again");
  else logger.warn({ reason }, "LanguageTool does not answer; our own checks go on");
}
