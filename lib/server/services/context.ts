import type { Actor } from "../../access/actor";
import type { Database } from "../db/open-database";

/** What every verb is given: the database to work on and the person who asks. */
export interface Context {
  readonly database: Database;
  readonly actor: Actor;
}
