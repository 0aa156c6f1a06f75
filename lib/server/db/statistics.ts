import type { Client } from "./client";

/**
 * Tells the planner what the large tables hold now. A server finds out by itself after a minute, the embedded database never;
 * until then it takes a book for a handful of rows, and a search of its texts takes half a minute.
 */
export async function refreshStatistics(client: Client): Promise<void> {
  await client.$executeRaw`ANALYZE "segments", "flags", "memory_entries"`;
}

/** Gives the room of rows that are no more to new ones, which a server does by itself. Not in a transaction. */
export async function reclaimRoom(client: Client): Promise<void> {
  await client.$executeRaw`VACUUM (ANALYZE)`;
}
