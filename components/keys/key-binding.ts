/**
 * Where a key works: in the target's text, on a row outside of its text, anywhere on the screen, or on a row while the
 * alignment is repaired, where it comes before the row's own keys.
 */
export type KeyScope = "text" | "row" | "any" | "alignment";

/** One line of a key table: read by the handler and by the help. */
export interface KeyBinding<Command extends string> {
  readonly command: Command;
  readonly scope: KeyScope;
  readonly keys: readonly string[];
}
