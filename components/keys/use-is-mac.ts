"use client";

import { useSyncExternalStore } from "react";
import { neverChanges } from "@/components/ui/never-changes";

const readPlatform = () => /Mac|iPhone|iPad/.test(navigator.userAgent);

/** Whether the keyboard is an Apple one, where ⌘ stands for Ctrl. */
export function useIsMac(): boolean {
  return useSyncExternalStore(neverChanges, readPlatform, () => false);
}
