import { once } from "node:events";
import { createWriteStream, existsSync, renameSync, rmSync, statSync } from "node:fs";
import path from "node:path";
import { PassThrough } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createGzip } from "node:zlib";
import { readBackup } from "../../server/db/backup";
import type { Database } from "../../server/db/open-database";
import type { Command, Invocation } from "../command";
import { fileProblem } from "../file-problem";
import { parseArguments } from "../parse-arguments";
import { UsageError } from "../usage-error";
import { withDatabase } from "../with-database";

const HELP = `Usage: relecture backup FILE

Writes the whole database to FILE, gzipped JSON lines, as it stands at one moment. A backup of either engine can be
restored into the other. The embedded database is open in one process only: stop the server first.

Exit status: 0 done, 1 the database cannot be opened, 2 wrong usage or a file that cannot be written.
`;

/** `relecture backup FILE` */
export const backup: Command = { help: HELP, run };

async function run({ args, cwd }: Invocation): Promise<number> {
  const { positionals } = parseArguments(args, {});
  const [name] = positionals;
  if (!name || positionals.length > 1) throw new UsageError("backup takes one FILE.");
  const file = path.resolve(cwd, name);
  // The backup takes the place of the file: never that of a device.
  if (existsSync(file) && !statSync(file).isFile()) {
    throw new UsageError(`Cannot write ${name}: it is not an ordinary file.`);
  }
  return withDatabase(async ({ prisma }) => {
    // A backup that is there already stays until the new one is whole.
    const unfinished = `${file}.part`;
    try {
      const rows = await writeRows(prisma, unfinished, name);
      rename(unfinished, file, name);
      process.stdout.write(`${file}: ${rows} rows\n`);
      return 0;
    } catch (error) {
      rmSync(unfinished, { force: true });
      throw error;
    }
  });
}

/**
 * Writes the backup that is called `name` to `file` and gives the number of its rows.
 * @throws {UsageError} when the file cannot be written.
 */
async function writeRows(prisma: Database["prisma"], file: string, name: string): Promise<number> {
  const lines = new PassThrough();
  const written = pipeline(lines, createGzip(), createWriteStream(file, { mode: 0o600 })).catch(
    (error: unknown) => {
      throw fileProblem("write", name, error);
    },
  );
  // It can fail while nobody waits for it yet.
  written.catch(() => {});
  let rows = -1;
  try {
    await readBackup(prisma, async (line) => {
      rows += 1;
      if (lines.write(`${JSON.stringify(line)}\n`)) return;
      // The database waits for the disk, and no longer than there is one to write to.
      await Promise.race([once(lines, "drain"), written]);
    });
  } finally {
    lines.end();
    await written;
  }
  return rows;
}

function rename(unfinished: string, file: string, name: string): void {
  try {
    renameSync(unfinished, file);
  } catch (error) {
    throw fileProblem("write", name, error);
  }
}
