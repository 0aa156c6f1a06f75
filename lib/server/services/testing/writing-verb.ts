import type { Context } from "../context";
import type { Scene } from "./scene";

/** Brings a scene to where a verb can run; gives the run, whoever then asks. */
type Stage = (scene: Scene) => Promise<(context: Context) => Promise<unknown>>;

/** Everybody who may do it, of translator, editor and admin; a stranger to the project never may. */
export type Roles = readonly ("translator" | "editor" | "admin")[];

/** One verb that writes: its name, the action in the audit log, who may do it, and how it is set up. */
export type WritingVerb = readonly [name: string, action: string, roles: Roles, stage: Stage];
