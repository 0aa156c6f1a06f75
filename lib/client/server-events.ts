import { openStream } from "./call-api";
import { retryDelay } from "./classify-failure";
import { readEvents, type ServerEvent } from "./read-events";

/** The server gives a sign of life every 20 seconds: after this long without one the connection is dead, in milliseconds. */
const SILENCE_MS = 50_000;

/** Who hears what a stream of the server says. */
export interface ServerEars {
  readonly onEvent: (event: ServerEvent) => void;
  /** The connection stands, from now on. */
  readonly onOpen: () => void;
  /** It does not, for now. */
  readonly onClosed: () => void;
}

/**
 * Follows a stream of the server over the network for as long as it is on: comes back by itself when the connection breaks, from where
 * it was, and gives up only when the server says that one may not listen.
 */
export class ServerEvents {
  readonly #path: string;
  readonly #ears: ServerEars;
  #since: string | undefined;
  #ending: AbortController | undefined;

  /** `path` is that of the API, as /documents/…/events; `since` the last event that is known. */
  constructor({ path, since }: { path: string; since?: string | undefined }, ears: ServerEars) {
    this.#path = path;
    this.#since = since;
    this.#ears = ears;
  }

  start(): void {
    if (this.#ending) return;
    this.#ending = new AbortController();
    void this.#run(this.#ending.signal);
  }

  stop(): void {
    this.#ending?.abort();
    this.#ending = undefined;
  }

  async #run(signal: AbortSignal): Promise<void> {
    for (let failures = 0; !signal.aborted; ) {
      const outcome = await this.#listen(signal);
      if (outcome === "refused") {
        // Whoever comes back to the page, perhaps signed in again, asks once more.
        if (this.#ending?.signal === signal) this.stop();
        return;
      }
      if (signal.aborted) return;
      failures = outcome === "heard" ? 0 : failures + 1;
      // Not all at once after a restart of the server.
      await pause(retryDelay(failures) * (0.5 + Math.random()), signal);
    }
  }

  async #listen(signal: AbortSignal): Promise<"heard" | "failed" | "refused"> {
    const attempt = new AbortController();
    const abort = () => attempt.abort();
    signal.addEventListener("abort", abort);
    let silence = setTimeout(abort, SILENCE_MS);
    let hasHeard = false;
    try {
      const response = await openStream(this.#address(), attempt.signal);
      if (isRefusal(response)) return "refused";
      if (!response.ok || !response.body) return "failed";
      for await (const event of readEvents(response.body)) {
        clearTimeout(silence);
        silence = setTimeout(abort, SILENCE_MS);
        if (!hasHeard) this.#ears.onOpen();
        hasHeard = true;
        this.#hear(event);
      }
    } catch {
      // The network's trouble, or the end of this stream: what was heard tells.
    } finally {
      clearTimeout(silence);
      signal.removeEventListener("abort", abort);
      if (hasHeard) this.#ears.onClosed();
    }
    return hasHeard ? "heard" : "failed";
  }

  #address(): string {
    const query = this.#since === undefined ? "" : `?since=${encodeURIComponent(this.#since)}`;
    return `${this.#path}${query}`;
  }

  #hear(event: ServerEvent): void {
    this.#ears.onEvent(event);
    if (event.id !== undefined) this.#since = event.id;
  }
}

/** Whether the server says that one may not listen; too many requests pass. */
function isRefusal({ status }: Response): boolean {
  return status >= 400 && status < 500 && status !== 429;
}

/** Waits, but no longer than until the network is back or the waiting is ended. */
function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const isOffline = !navigator.onLine;
    const timer = isOffline ? undefined : setTimeout(done, milliseconds);
    window.addEventListener("online", done);
    signal.addEventListener("abort", done);
    function done() {
      clearTimeout(timer);
      window.removeEventListener("online", done);
      signal.removeEventListener("abort", done);
      resolve();
    }
  });
}
