import type { Client, ClientConfig } from "pg";
import type { Client as DatabaseClient } from "./client";

/** The one channel; the trigger of the audit log names it too. */
export const CHANNEL = "relecture";

/** Milliseconds between two attempts to listen again, and between two proofs that the connection lives. */
const RETRY_MS = 1_000;
const PROOF_MS = 15_000;

/** Who hears what is published. */
export interface Ears {
  readonly hear: (message: string) => void;
  /** The connection was lost and is back: something may have been missed. */
  readonly missed: () => void;
}

/** Listens to what every process publishes on this database, until what it gives is called. */
export type Listen = (ears: Ears) => Promise<() => Promise<void>>;

/** Publishes a message of fewer than 8,000 bytes to every process that listens: inside a transaction, when it commits. */
export async function publish(client: DatabaseClient, message: object): Promise<void> {
  await client.$executeRaw`SELECT pg_notify(${CHANNEL}, ${JSON.stringify(message)})`;
}

/** Listens on a PostgreSQL server, over a connection of its own that is made again when it breaks. */
export function listenOnPostgres(config: ClientConfig): Listen {
  return async (ears) => {
    const listener = new PostgresListener(config, ears);
    await listener.connect();
    return () => listener.close();
  };
}

class PostgresListener {
  readonly #config: ClientConfig;
  readonly #ears: Ears;
  #client: Client | undefined;
  #timer: NodeJS.Timeout | undefined;
  #isClosed = false;
  #wasLost = false;

  constructor(config: ClientConfig, ears: Ears) {
    this.#config = config;
    this.#ears = ears;
  }

  async connect(): Promise<void> {
    const { default: pg } = await import("pg");
    const client = new pg.Client({
      ...this.#config,
      keepAlive: true,
      query_timeout: PROOF_MS,
      connectionTimeoutMillis: PROOF_MS,
    });
    this.#client = client;
    // Unheard, the event would end the process; `end` follows it.
    client.on("error", () => {});
    client.once("end", () => this.#lose(client));
    client.on("notification", ({ payload }) => payload && this.#ears.hear(payload));
    try {
      await client.connect();
      await client.query(`LISTEN ${CHANNEL}`);
    } catch {
      this.#lose(client);
      return;
    }
    if (this.#wasLost) this.#ears.missed();
    this.#timer = setInterval(() => void this.#prove(client), PROOF_MS).unref();
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    clearTimeout(this.#timer);
    await this.#client?.end().catch(() => undefined);
  }

  /** A peer that vanished without a word is only noticed by asking it. */
  async #prove(client: Client): Promise<void> {
    try {
      await client.query("SELECT 1");
    } catch {
      await client.end().catch(() => undefined);
    }
  }

  #lose(client: Client): void {
    if (this.#client !== client) return;
    this.#client = undefined;
    this.#wasLost = true;
    clearTimeout(this.#timer);
    if (this.#isClosed) return;
    void client.end().catch(() => undefined);
    this.#timer = setTimeout(() => void this.connect(), RETRY_MS).unref();
  }
}
