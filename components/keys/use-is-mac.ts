"use client";

import { useSyncExternalStore } from "react";

const never = () => () => {};
const readPlatform = () => /Mac|iPhone|iPad/.test(navigator.userAgent);

/** Whether the keyboard is an Apple one, where ⌘ stands for Ctrl. */
export function useIsMac(): boolean {
  return useSyncExternalStore(never, readPlatform, () => false);
}
