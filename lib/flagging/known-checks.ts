import type { CheckDeclaration } from "./check";
import { LANGUAGE_TOOL } from "./language-tool";
import { CHECKS } from "./registry";

/** Every check that a flag can be of: those of the engine, and the server that an admin may have set up. */
export const KNOWN_CHECKS: readonly CheckDeclaration[] = [...CHECKS, LANGUAGE_TOOL];
