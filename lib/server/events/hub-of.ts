import type { Database } from "../db/open-database";
import { EventHub } from "./event-hub";

const KEY = Symbol.for("relecture.event-hubs");
const holder = globalThis as { [KEY]?: WeakMap<Database, Promise<EventHub>> };

/**
 * The process's one hub of a database, opened on first use; kept on `globalThis`, because a route and the start of the
 * server are bundled apart.
 */
export function hubOf(database: Database): Promise<EventHub> {
  const hubs = (holder[KEY] ??= new WeakMap<Database, Promise<EventHub>>());
  const known = hubs.get(database);
  if (known) return known;
  const opening = EventHub.open(database);
  hubs.set(database, opening);
  opening.catch(() => hubs.delete(database));
  return opening;
}
