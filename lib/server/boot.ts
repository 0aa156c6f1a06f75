import { writeNextAuthEnvironment } from "../env";
import { sessionSecret } from "./auth/secret";
import { getDatabase } from "./db/database";
import type { Database } from "./db/open-database";
import type { EventHub } from "./events/event-hub";
import { hubOf } from "./events/hub-of";
import { readLongFilesBy } from "./long-reading";
import { prepareInWorker } from "./jobs/prepare-in-worker";
import { READING_IN_WORKER } from "./jobs/reading-in-worker";
import { startJobRunner } from "./jobs/run-jobs";
import { logger } from "./logger";

/** What is run on the open database before requests are served, such as the demo's seed. */
export type Prepare = (database: Database) => Promise<void>;

/**
 * Brings a server process up: settings, secret, database, jobs, and a clean stop. When something is missing the process
 * ends with the reason in words.
 */
export async function boot(prepare: Prepare): Promise<void> {
  try {
    writeNextAuthEnvironment(sessionSecret());
    const database = await getDatabase();
    readLongFilesBy(READING_IN_WORKER);
    await prepare(database);
    const runner = startJobRunner(database, prepareInWorker);
    const hub = await hubOf(database);
    logger.info({ engine: database.engine }, "database ready");
    stopCleanly(database, runner, hub);
  } catch (error) {
    process.stderr.write(`\nRelecture cannot start: ${reasonOf(error)}\n\n`);
    process.exit(1);
  }
}

function stopCleanly(database: Database, runner: { stop(): void }, hub: EventHub): void {
  for (const signal of ["SIGTERM", "SIGINT"] as const) {
    process.once(signal, () => {
      runner.stop();
      // Listeners are let go first: they come back to the next process by themselves.
      void hub
        .close()
        .then(() => database.close())
        .finally(() => process.exit(0));
    });
  }
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const code = "code" in error ? String(error.code) : "";
  if (code === "ECONNREFUSED" || code === "ENOTFOUND") {
    return "the PostgreSQL server of DATABASE_URL does not answer. Start it, or unset DATABASE_URL to use the embedded database.";
  }
  return error.message;
}
