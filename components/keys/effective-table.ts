import type { KeyMap } from "@/lib/schemas/user";
import type { KeyBinding } from "./key-binding";

/** The screens that have keys: the first part of a name in a person's key map. */
export type KeyScreen = "desk" | "queue";

/** A command's name in a person's key map. */
export const keyName = (screen: KeyScreen, command: string) => `${screen}.${command}`;

/** A screen's table with the keys that a person has other than everybody. */
export function effectiveTable<Command extends string>(
  screen: KeyScreen,
  table: readonly KeyBinding<Command>[],
  map: KeyMap,
): readonly KeyBinding<Command>[] {
  return table.map((binding) => {
    const keys = map[keyName(screen, binding.command)];
    return keys ? { ...binding, keys } : binding;
  });
}
