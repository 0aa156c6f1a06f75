"use client";

import { createContext, type ReactNode, use, useMemo } from "react";
import { effectiveTable, type KeyScreen } from "./effective-table";
import type { KeyBinding } from "./key-binding";
import { useOwnKeys } from "./key-map-provider";

/** The keys of the screen that a component stands on. */
interface ScreenKeys {
  readonly screen: KeyScreen;
  /** As the product gives them. */
  readonly given: readonly KeyBinding<string>[];
  /** As the reader has them. */
  readonly table: readonly KeyBinding<string>[];
}

const ScreenKeysContext = createContext<ScreenKeys | null>(null);

export interface ScreenKeysProviderProps {
  readonly screen: KeyScreen;
  readonly table: readonly KeyBinding<string>[];
  readonly children: ReactNode;
}

/** Tells the buttons, the help and the palette of a screen which key does what. */
export function ScreenKeysProvider({ screen, table: given, children }: ScreenKeysProviderProps) {
  const { map } = useOwnKeys();
  const keys = useMemo(
    () => ({ screen, given, table: effectiveTable(screen, given, map) }),
    [screen, given, map],
  );
  return <ScreenKeysContext value={keys}>{children}</ScreenKeysContext>;
}

/** The keys of the screen. */
export function useScreenKeys(): ScreenKeys {
  const keys = use(ScreenKeysContext);
  if (!keys) throw new Error("useScreenKeys is called outside of a screen with keys");
  return keys;
}

/** The first key of a command; undefined where there is none, or no screen with keys. */
export function useKeyOf(command: string | undefined): string | undefined {
  return use(ScreenKeysContext)?.table.find((binding) => binding.command === command)?.keys[0];
}
