import type { Prisma, PrismaClient } from "./generated/client";

/** Every table that is backed up, each after those that it refers to. Counters of attempts are not worth keeping. */
const TABLES = [
  "users",
  "identities",
  "projects",
  "memberships",
  "terms",
  "jobs",
  "import_sources",
  "documents",
  "document_files",
  "export_receipts",
  "segments",
  "assignments",
  "samples",
  "memory_files",
  "memory_entries",
  "repairs",
  "revisions",
  "flag_rules",
  "declined_rules",
  "check_severities",
  "custom_checks",
  "dismissals",
  "kept_dismissals",
  "flags",
  "flag_outcomes",
  "comments",
  "notifications",
  "audit_rows",
] as const;

/** The first line of a backup. */
export interface BackupHeader {
  readonly format: "relecture-backup";
  readonly version: 1;
  readonly createdAt: string;
  /** The migrations that the database had seen. */
  readonly migrations: string[];
}

/** One line of a backup after the first. */
export interface BackupRow {
  readonly table: (typeof TABLES)[number];
  readonly row: Prisma.JsonObject;
}

/** Rows read or written at once. */
const PAGE = 200;
/** Tables whose rows hold files of up to 20 MB. */
const HEAVY: readonly string[] = ["document_files", "export_receipts", "import_sources"];
const pageOf = (table: BackupRow["table"]) => (HEAVY.includes(table) ? 1 : PAGE);
const HOUR_MS = 3_600_000;

/** Reads the whole database as it stands at one moment, a line at a time: the header, then the rows. */
export async function readBackup(
  prisma: PrismaClient,
  write: (line: BackupHeader | BackupRow) => Promise<void>,
): Promise<void> {
  await prisma.$transaction(
    async (client) => {
      const migrations = await migrationNames(client);
      const createdAt = new Date().toISOString();
      await write({ format: "relecture-backup", version: 1, createdAt, migrations });
      for (const table of TABLES) await readTable(client, table, write);
    },
    { isolationLevel: "RepeatableRead", timeout: HOUR_MS },
  );
}

async function readTable(
  client: Prisma.TransactionClient,
  table: BackupRow["table"],
  write: (line: BackupRow) => Promise<void>,
): Promise<void> {
  await client.$executeRawUnsafe(
    `DECLARE backup_cursor NO SCROLL CURSOR FOR SELECT to_jsonb(t) AS "row" FROM "${table}" t`,
  );
  const size = pageOf(table);
  for (;;) {
    const page = await client.$queryRawUnsafe<{ row: Prisma.JsonObject }[]>(
      `FETCH ${size} FROM backup_cursor`,
    );
    for (const { row } of page) await write({ table, row });
    if (page.length < size) break;
  }
  await client.$executeRawUnsafe("CLOSE backup_cursor");
}

/** Puts the rows of a backup into an empty database, all or none. */
export async function writeBackup(
  prisma: PrismaClient,
  rows: AsyncIterable<BackupRow>,
): Promise<number> {
  return prisma.$transaction(
    async (client) => {
      await client.$executeRaw`SELECT set_config('relecture.restore', 'on', true)`;
      let count = 0;
      let page: BackupRow[] = [];
      for await (const row of rows) {
        if (page.length === pageOf(row.table) || (page[0] && page[0].table !== row.table)) {
          await insertPage(client, page);
          page = [];
        }
        page.push(row);
        count += 1;
      }
      await insertPage(client, page);
      return count;
    },
    { timeout: HOUR_MS },
  );
}

async function insertPage(client: Prisma.TransactionClient, page: readonly BackupRow[]) {
  const table = TABLES.find((name) => name === page[0]?.table);
  if (!table) return;
  await client.$executeRawUnsafe(
    `INSERT INTO "${table}" SELECT * FROM jsonb_populate_recordset(NULL::"${table}", $1::jsonb)`,
    JSON.stringify(page.map(({ row }) => row)),
  );
}

/** The migrations that a database has seen, in order. */
export async function migrationNames(client: Prisma.TransactionClient): Promise<string[]> {
  const rows = await client.$queryRaw<{ name: string }[]>`
    SELECT "migration_name" AS name FROM "_prisma_migrations" WHERE "finished_at" IS NOT NULL ORDER BY 1`;
  return rows.map(({ name }) => name);
}

/** Whether a table of that name is part of a backup. */
export function isBackupTable(name: string): name is BackupRow["table"] {
  return TABLES.some((table) => table === name);
}
