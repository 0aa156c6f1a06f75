"use client";

import { useEffect, useEffectEvent, useMemo } from "react";
import { effectiveTable, type KeyScreen } from "./effective-table";
import type { KeyBinding, KeyScope } from "./key-binding";
import { useOwnKeys } from "./key-map-provider";
import { matchKey } from "./match-key";
import { useIsMac } from "./use-is-mac";

/** Marks the elements that keys belong to: `data-keys="text"` and `data-keys="row"`. */
const SCOPE_ATTRIBUTE = "keys";

/** Fields that take what is typed: a key that types a character is theirs. */
const TEXT_FIELDS = "textarea, select, input:not([type=checkbox], [type=radio]), [contenteditable]";

/** The keys of a screen as the product gives them. */
interface KeyTable<Command extends string> {
  readonly screen: KeyScreen;
  readonly table: readonly KeyBinding<Command>[];
}

/** Layers that have keys of their own while they are open. */
const LAYERS = "[role=dialog], [role=alertdialog], [role=menu], [role=listbox]";

/**
 * Runs the commands of a screen's key table, by the keys that the reader has. A command that returns false did not want the
 * key, which then does what the browser does with it.
 */
export function useKeyTable<Command extends string>(
  { screen, table: given }: KeyTable<Command>,
  run: (command: Command) => boolean | undefined,
  isAligning = false,
): void {
  const isMac = useIsMac();
  const { map } = useOwnKeys();
  const table = useMemo(() => effectiveTable(screen, given, map), [screen, given, map]);
  const onKeyDown = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || event.isComposing) return;
    const scope = scopeOf(event.target);
    if (!scope || isTyping(event)) return;
    const applies = (binding: KeyBinding<Command>) =>
      binding.scope === "alignment"
        ? isAligning && scope === "row"
        : binding.scope === "any" || binding.scope === scope;
    const found = table.find(
      (binding) => applies(binding) && binding.keys.some((keys) => matchKey(event, keys, isMac)),
    );
    if (found && run(found.command) !== false) event.preventDefault();
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => onKeyDown(event);
    window.addEventListener("keydown", listen);
    return () => window.removeEventListener("keydown", listen);
  }, []);
}

/** AltGr, which types characters, is reported as Ctrl and Alt together on Windows. */
function isTyping({ target, key, ctrlKey, altKey, metaKey }: KeyboardEvent): boolean {
  if (key.length !== 1 || metaKey || ctrlKey || altKey) return false;
  return target instanceof HTMLElement && target.matches(TEXT_FIELDS);
}

function scopeOf(target: EventTarget | null): KeyScope | null {
  if (!(target instanceof HTMLElement)) return "row";
  if (target.closest(LAYERS)) return null;
  const own = target.dataset[SCOPE_ATTRIBUTE];
  if (own === "text" || own === "row") return own;
  return target === target.ownerDocument.body ? "row" : "any";
}
