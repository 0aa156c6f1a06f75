import { type Database, openDatabase } from "./open-database";

const KEY = Symbol.for("relecture.database");
const holder = globalThis as { [KEY]?: Promise<Database> };

/**
 * The process's one database, opened on first use: never at import, so that a build touches none, and kept on
 * `globalThis`, so that a hot reload does not open a second one.
 */
export function getDatabase(): Promise<Database> {
  if (!holder[KEY]) {
    const opening = openDatabase();
    holder[KEY] = opening;
    opening.catch(() => {
      delete holder[KEY];
    });
  }
  return holder[KEY];
}
