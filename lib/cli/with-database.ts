import { type Database, openDatabase } from "../server/db/open-database";
import { AppError } from "../server/errors";

const EXIT_REFUSED = 1;

/** The refusals that a command can meet, in words. */
const SENTENCES: Readonly<Record<string, string>> = {
  "email-taken": "There is a person with this address already.",
  "gate-closed":
    "The document is not ready for a clean export: see the export page, use --format draft, or give a reason with --override.",
};

/**
 * Runs a command on the database that the server uses, and closes it whatever happens. What the person can do something
 * about is told in one sentence on standard error, with exit code 1.
 */
export async function withDatabase(
  command: (database: Database) => Promise<number>,
): Promise<number> {
  let database: Database;
  try {
    database = await openDatabase();
  } catch (error) {
    return complain(error instanceof Error ? error.message : String(error));
  }
  try {
    return await command(database);
  } catch (error) {
    if (error instanceof AppError) return complain(SENTENCES[error.reason] ?? error.message);
    throw error;
  } finally {
    await database.close();
  }
}

/** Tells what is wrong and gives the exit code. */
export function complain(sentence: string): number {
  process.stderr.write(`${sentence}\n`);
  return EXIT_REFUSED;
}
