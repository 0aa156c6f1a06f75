import { createReadStream, existsSync } from "node:fs";
import path from "node:path";
import { createInterface } from "node:readline";
import { pipeline } from "node:stream";
import { createGunzip } from "node:zlib";
import * as z from "zod";
import { type BackupRow, isBackupTable, migrationNames, writeBackup } from "../../server/db/backup";
import { countUsers } from "../../server/db/users";
import type { Command, Invocation } from "../command";
import { fileProblem } from "../file-problem";
import { parseArguments } from "../parse-arguments";
import { UsageError } from "../usage-error";
import { complain, withDatabase } from "../with-database";

const HELP = `Usage: relecture restore FILE

Puts a backup into an empty database: the embedded one of a new data directory (RELECTURE_DATA_DIR), or the
PostgreSQL database of DATABASE_URL. All of it, or nothing when anything is wrong.

Exit status: 0 done, 1 refused, 2 wrong usage.
`;

const Header = z.object({
  format: z.literal("relecture-backup"),
  version: z.literal(1),
  migrations: z.array(z.string()),
});

const Row = z.object({
  table: z.string().refine(isBackupTable),
  row: z.record(z.string(), z.json()),
});

/** `relecture restore FILE` */
export const restore: Command = { help: HELP, run };

async function run({ args, cwd }: Invocation): Promise<number> {
  const { positionals } = parseArguments(args, {});
  const [name] = positionals;
  if (!name || positionals.length > 1) throw new UsageError("restore takes one FILE.");
  const file = path.resolve(cwd, name);
  if (!existsSync(file)) throw new UsageError(`Cannot read ${name}: there is no such file.`);
  return withDatabase(async ({ prisma }) => {
    if ((await countUsers(prisma)) > 0) {
      return complain(
        "The database is not empty. Restore into a new one, so that nothing is lost.",
      );
    }
    const lines = readLines(file);
    try {
      const header = Header.safeParse((await lines.next()).value);
      if (!header.success) return complain(`${name} is not a backup of Relecture.`);
      const known = new Set(await migrationNames(prisma));
      if (header.data.migrations.some((migration) => !known.has(migration))) {
        return complain(
          "The backup is of a newer version of Relecture. Restore it with that version.",
        );
      }
      const rows = await writeBackup(prisma, parseRows(lines));
      process.stdout.write(`${rows} rows restored\n`);
      return 0;
    } catch (error) {
      if (!(error instanceof BrokenBackup)) throw error;
      if (error.isUnreadable) throw fileProblem("read", name, error.cause);
      return complain(`${name} is damaged or incomplete. Nothing was restored.`);
    }
  });
}

class BrokenBackup extends Error {
  /** The file itself cannot be read: what is in it may be whole. */
  get isUnreadable(): boolean {
    return this.cause instanceof Error && "syscall" in this.cause;
  }
}

async function* readLines(file: string): AsyncGenerator<unknown, undefined> {
  const input = createGunzip();
  // A failure to read the file ends the lines with the same error.
  pipeline(createReadStream(file), input, () => {});
  try {
    for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
      yield JSON.parse(line);
    }
  } catch (error) {
    throw new BrokenBackup(undefined, { cause: error });
  }
  return undefined;
}

async function* parseRows(lines: AsyncIterable<unknown>): AsyncGenerator<BackupRow> {
  for await (const line of lines) {
    const row = Row.safeParse(line);
    if (!row.success) throw new BrokenBackup();
    yield row.data as BackupRow;
  }
}
