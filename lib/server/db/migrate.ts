import { createHash, randomUUID } from "node:crypto";

const fs = process.getBuiltinModule("node:fs");
const path = process.getBuiltinModule("node:path");

/** One connection that runs SQL: a pg client or PGlite. */
export interface SqlSession {
  /** Runs a script of several statements. */
  exec(sql: string): Promise<unknown>;
  query<Row>(sql: string, parameters?: unknown[]): Promise<Row[]>;
}

/** The key that Prisma's own engine locks while it migrates. */
const ADVISORY_KEY = 72_707_369;

/** Prisma's own bookkeeping table, column for column, so that its tools can read the history. */
const HISTORY_TABLE = `CREATE TABLE IF NOT EXISTS _prisma_migrations (
  id VARCHAR(36) PRIMARY KEY NOT NULL, checksum VARCHAR(64) NOT NULL, finished_at TIMESTAMPTZ,
  migration_name VARCHAR(255) NOT NULL, logs TEXT, rolled_back_at TIMESTAMPTZ,
  started_at TIMESTAMPTZ NOT NULL DEFAULT now(), applied_steps_count INTEGER NOT NULL DEFAULT 0)`;

interface HistoryRow {
  migration_name: string;
  checksum: string;
  finished_at: unknown;
  rolled_back_at: unknown;
}

/**
 * Applies the migrations of a folder that the database has not seen, in order, each in a transaction.
 * @returns the names of those it applied.
 * @throws {Error} when one fails, was changed after it was applied, or the database is newer than the code.
 */
export async function migrate(session: SqlSession, directory: string): Promise<string[]> {
  await session.query(`SELECT pg_advisory_lock(${ADVISORY_KEY})`);
  try {
    await session.exec(HISTORY_TABLE);
    const done = await readHistory(session);
    const migrations = readMigrations(directory);
    refuseNewerDatabase(done, migrations);
    const applied: string[] = [];
    for (const migration of migrations) {
      const checksum = done.get(migration.name);
      if (checksum === migration.checksum) continue;
      if (checksum)
        throw new Error(`Migration ${migration.name} was changed after it was applied.`);
      await applyMigration(session, migration);
      applied.push(migration.name);
    }
    return applied;
  } finally {
    await session.query(`SELECT pg_advisory_unlock(${ADVISORY_KEY})`);
  }
}

interface Migration {
  readonly name: string;
  readonly sql: string;
  readonly checksum: string;
}

function readMigrations(directory: string): Migration[] {
  return fs
    .readdirSync(directory, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .toSorted()
    .map((name) => {
      const sql = fs.readFileSync(path.join(directory, name, "migration.sql"), "utf8");
      return { name, sql, checksum: createHash("sha256").update(sql).digest("hex") };
    });
}

async function readHistory(session: SqlSession): Promise<Map<string, string>> {
  const rows = await session.query<HistoryRow>(
    "SELECT migration_name, checksum, finished_at, rolled_back_at FROM _prisma_migrations",
  );
  const failed = rows.find((row) => !row.finished_at && !row.rolled_back_at);
  if (failed) {
    throw new Error(`Migration ${failed.migration_name} failed earlier. Restore a backup first.`);
  }
  const finished = rows.filter((row) => row.finished_at && !row.rolled_back_at);
  return new Map(finished.map((row) => [row.migration_name, row.checksum]));
}

function refuseNewerDatabase(done: ReadonlyMap<string, string>, migrations: readonly Migration[]) {
  const known = new Set(migrations.map((migration) => migration.name));
  const unknown = [...done.keys()].filter((name) => !known.has(name));
  if (unknown.length > 0) {
    throw new Error(
      `The database was written by a newer version of Relecture (${unknown.join(", ")}). Start that version.`,
    );
  }
}

async function applyMigration(session: SqlSession, { name, sql, checksum }: Migration) {
  await session.exec("BEGIN");
  try {
    await session.exec(sql);
    await session.query(
      `INSERT INTO _prisma_migrations (id, checksum, migration_name, finished_at, applied_steps_count)
       VALUES ($1, $2, $3, now(), 1)`,
      [randomUUID(), checksum, name],
    );
    await session.exec("COMMIT");
  } catch (error) {
    await session.exec("ROLLBACK");
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(`Migration ${name} failed: ${reason}`, { cause: error });
  }
}
