import type { Database } from "../db/open-database";
import { hubOf } from "./hub-of";

/** The id of the newest event that this process has heard: whoever follows from here misses nothing of what they read afterwards. */
export async function latestEvent(database: Database): Promise<string> {
  return (await hubOf(database)).latestId;
}
