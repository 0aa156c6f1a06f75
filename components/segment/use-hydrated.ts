"use client";

import { useSyncExternalStore } from "react";
import { neverChanges } from "@/components/ui/never-changes";

/** False on the server and while the page wakes up, true afterwards. */
export function useHydrated(): boolean {
  return useSyncExternalStore(
    neverChanges,
    () => true,
    () => false,
  );
}
