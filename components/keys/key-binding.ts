/** Where a key works: in the target's text, on a row outside of its text, or anywhere on the screen. */
export type KeyScope = "text" | "row" | "any";

/** One line of a key table: read by the handler and by the help. */
export interface KeyBinding<Command extends string> {
  readonly command: Command;
  readonly scope: KeyScope;
  readonly keys: readonly string[];
}
