import type { SqlDriverAdapterFactory } from "@prisma/driver-adapter-utils";
import { readEnvironment } from "../../env";
import { logger } from "../logger";
import { dataDirectory } from "./data-directory";
import type { DatabaseThread } from "./embedded/database-thread";
import { PrismaClient } from "./generated/client";
import { CHANNEL, type Listen, listenOnPostgres } from "./listen";
import { migrate } from "./migrate";

const path = process.getBuiltinModule("node:path");
const fs = process.getBuiltinModule("node:fs");

/** An open database: embedded or PostgreSQL, migrated and ready. */
export interface Database {
  readonly engine: "pglite" | "postgresql";
  readonly prisma: PrismaClient;
  /** Hears what any process publishes. */
  readonly listen: Listen;
  close(): Promise<void>;
}

/** PGlite runs one transaction after another, so one may have to wait for a few others. */
const TRANSACTION_OPTIONS = { maxWait: 10_000, timeout: 20_000 };

/** The major version of PostgreSQL that the bundled PGlite is, as it stands in PG_VERSION. */
const PGLITE_MAJOR = "18";

/** A Prisma client over an adapter, with the house's transaction limits. */
export function createPrismaClient(adapter: SqlDriverAdapterFactory): PrismaClient {
  return new PrismaClient({ adapter, transactionOptions: TRANSACTION_OPTIONS });
}

/**
 * Opens PostgreSQL when DATABASE_URL is set, the embedded database otherwise, and brings it up to date.
 * @throws {DataDirectoryInUse} when another process has the embedded database open.
 * @throws {Error} when the server cannot be reached or a migration fails.
 */
export async function openDatabase(): Promise<Database> {
  const environment = readEnvironment();
  return environment.DATABASE_URL
    ? openPostgres(environment.DATABASE_URL, environment.DATABASE_POOL)
    : openEmbedded(dataDirectory());
}

/** Where the migration history stands: beside the code, in every way of starting it. */
export function migrationsDirectory(): string {
  return path.join(process.cwd(), "prisma", "migrations");
}

async function openPostgres(url: string, poolSize: number): Promise<Database> {
  const { default: pg } = await import("pg");
  const { PrismaPg } = await import("@prisma/adapter-pg");
  // Without UTC a timestamptz is stored an hour off under a server in Europe/Paris.
  const pool = new pg.Pool({ connectionString: url, max: poolSize, options: "-c TimeZone=UTC" });
  // An idle connection that breaks is replaced at the next query; unheard, the event would end the process.
  pool.on("error", () => {});
  const connection = await pool.connect();
  try {
    await migrate(
      {
        exec: (sql) => connection.query(sql),
        query: async (sql, parameters) => (await connection.query(sql, parameters)).rows,
      },
      migrationsDirectory(),
    );
  } finally {
    connection.release();
  }
  const prisma = createPrismaClient(new PrismaPg(pool));
  return {
    engine: "postgresql",
    prisma,
    listen: listenOnPostgres({ connectionString: url, application_name: "relecture-events" }),
    async close() {
      await prisma.$disconnect();
      await pool.end();
    },
  };
}

/** Opens the embedded database of a data directory, which must not be open in another process. */
export async function openEmbedded(directory: string): Promise<Database> {
  const { lockDataDirectory } = await import("./lock-data-directory");
  const { DatabaseThread: Thread } = await import("./embedded/database-thread");
  const unlock = lockDataDirectory(directory);
  let thread: DatabaseThread | undefined;
  try {
    const folder = path.join(directory, "db");
    refuseOtherMajor(folder);
    await initialise(folder);
    const { ThreadAdapterFactory } = await import("./embedded/thread-adapter");
    const opened = new Thread(folder);
    thread = opened;
    await migrate(
      {
        exec: (sql) => opened.call(undefined, "exec", sql),
        query: (sql, parameters) => opened.call(undefined, "query", sql, parameters),
      },
      migrationsDirectory(),
    );
    // Nothing can be answered without it: whoever watches over the process starts it again.
    opened.whenLost((error) => {
      logger.fatal({ reason: error.message }, "the embedded database ended");
      process.exit(1);
    });
    const prisma = createPrismaClient(new ThreadAdapterFactory(opened));
    return {
      engine: "pglite",
      prisma,
      listen: opened.listenTo(CHANNEL),
      async close() {
        await prisma.$disconnect();
        await opened.close().finally(unlock);
      },
    };
  } catch (error) {
    // Whoever opens it next must be alone with its files.
    await thread?.close().catch(() => undefined);
    unlock();
    throw error;
  }
}

function refuseOtherMajor(folder: string): void {
  const file = path.join(folder, "PG_VERSION");
  if (!fs.existsSync(file)) return;
  const major = fs.readFileSync(file, "utf8").trim();
  if (major !== PGLITE_MAJOR) {
    throw new Error(
      `The embedded database in ${folder} was written by PostgreSQL ${major}; this version reads ${PGLITE_MAJOR}. ` +
        "Make a backup with the version of Relecture that wrote it (npx relecture backup), " +
        "move the folder away, and restore the backup with this one.",
    );
  }
}

/** Making a new cluster leaves 700 MB in the memory of the process that does it, so another one does. */
async function initialise(folder: string): Promise<void> {
  if (fs.existsSync(path.join(folder, "PG_VERSION"))) return;
  const { execFile } = process.getBuiltinModule("node:child_process");
  const { promisify } = process.getBuiltinModule("node:util");
  const script =
    'const { PGlite } = await import("@electric-sql/pglite");' +
    "const client = await PGlite.create({ dataDir: process.argv[1] }); await client.close();";
  await promisify(execFile)(process.execPath, ["--input-type=module", "-e", script, folder]);
}
