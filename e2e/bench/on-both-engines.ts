import { startOwnPostgres } from "../fixtures/postgres";
import { test } from "../fixtures/test";

/** A database, and what a server's environment says of it. */
export interface Engine {
  readonly engine: string;
  readonly env: Readonly<Record<string, string>>;
}

/** Takes a measurement on the embedded database, and on PostgreSQL where the machine has it. */
export function onBothEngines(what: string, measure: (engine: Engine) => Promise<void>): void {
  test(`${what} on the embedded database`, () => measure({ engine: "embedded database", env: {} }));

  test(`${what} on PostgreSQL`, async () => {
    const postgres = startOwnPostgres();
    if (!postgres) {
      const description = "not measured, there is no PostgreSQL on this machine";
      test.info().annotations.push({ type: `${what} on PostgreSQL`, description });
      return;
    }
    try {
      await measure({ engine: "PostgreSQL", env: { DATABASE_URL: postgres.url } });
    } finally {
      postgres.stop();
    }
  });
}
