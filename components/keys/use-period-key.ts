"use client";

import { useSyncExternalStore } from "react";

/** What Chromium tells of the keyboard: the character of each key by its place. */
interface KeyboardLayout {
  readonly getLayoutMap: () => Promise<ReadonlyMap<string, string>>;
}

const PLACE = "Period";
let character = ".";
const listeners = new Set<() => void>();

function learn(typed: string | undefined): void {
  if (typed?.length !== 1 || typed === character) return;
  character = typed;
  for (const listener of listeners) listener();
}

function watch(): void {
  const { keyboard } = navigator as { readonly keyboard?: KeyboardLayout };
  // Where the browser does not tell, the first press of the key does.
  keyboard?.getLayoutMap().then(
    (map) => learn(map.get(PLACE)),
    () => undefined,
  );
  addEventListener("keydown", ({ code, key, shiftKey }) => {
    if (code === PLACE && !shiftKey) learn(key);
  });
}

let isWatching = false;

function subscribe(listener: () => void): () => void {
  if (!isWatching) watch();
  isWatching = true;
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/**
 * What stands on the key that is the period's on an English keyboard: `:` on a French one. Its label must say so, since « . » is typed
 * there with Shift on another key.
 */
export function usePeriodKey(): string {
  return useSyncExternalStore(
    subscribe,
    () => character,
    () => ".",
  );
}
