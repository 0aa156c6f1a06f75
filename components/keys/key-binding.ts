/** Where a key works: in the target's text, on a row outside of its text, or anywhere on the screen. */
export type KeyScope = "text" | "row" | "any";

/** One line of a key table: read by the handler and by the help. */
export interface KeyBinding<Command extends string> {
  readonly command: Command;
  readonly scope: KeyScope;
  /** The first is shown beside buttons. */
  readonly keys: readonly string[];
}

/** The first key of a command, when it has one. */
export function firstKeyOf<Command extends string>(
  table: readonly KeyBinding<Command>[],
  command: Command,
): string | undefined {
  return table.find((binding) => binding.command === command)?.keys[0];
}
