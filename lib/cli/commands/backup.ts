import { createWriteStream, renameSync, rmSync } from "node:fs";
import path from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createGzip } from "node:zlib";
import { readBackup } from "../../server/db/backup";
import type { Command, Invocation } from "../command";
import { parseArguments } from "../parse-arguments";
import { UsageError } from "../usage-error";
import { withDatabase } from "../with-database";

const HELP = `Usage: relecture backup FILE

Writes the whole database to FILE, gzipped JSON lines, as it stands at one moment. A backup of either engine can be
restored into the other. The embedded database is open in one process only: stop the server first.

Exit status: 0 done, 1 the database cannot be opened, 2 wrong usage.
`;

/** `relecture backup FILE` */
export const backup: Command = { help: HELP, run };

async function run({ args, cwd }: Invocation): Promise<number> {
  const { positionals } = parseArguments(args, {});
  const [name] = positionals;
  if (!name || positionals.length > 1) throw new UsageError("backup takes one FILE.");
  const file = path.resolve(cwd, name);
  return withDatabase(async ({ prisma }) => {
    const unfinished = `${file}.part`;
    let rows = -1;
    // Lines go through a small buffer: the database waits for the disk, never the other way round.
    const lines = new LineStream();
    const writing = pipeline(
      lines.readable,
      createGzip(),
      createWriteStream(unfinished, { mode: 0o600 }),
    );
    try {
      await readBackup(prisma, async (line) => {
        rows += 1;
        await lines.write(`${JSON.stringify(line)}\n`);
      });
      lines.end();
      await writing;
      renameSync(unfinished, file);
    } catch (error) {
      lines.end();
      rmSync(unfinished, { force: true });
      throw error;
    }
    process.stdout.write(`${file}: ${rows} rows\n`);
    return 0;
  });
}

/** A readable stream that a function writes to and waits for. */
class LineStream {
  readonly readable = new Readable({ read: () => this.#resume() });
  #resume: () => void = () => {};

  async write(line: string): Promise<void> {
    if (this.readable.push(line)) return;
    await new Promise<void>((resolve) => {
      this.#resume = resolve;
    });
  }

  end(): void {
    this.readable.push(null);
  }
}
