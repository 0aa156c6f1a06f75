"use client";

import { useEffect, useEffectEvent } from "react";
import type { SegmentOutbox } from "@/lib/client/segment-outbox";

/**
 * Restores what was left on the device, sends what waits when the page goes away, and tries again
 * when the network or the person comes back.
 */
export function useOutboxLifecycle(
  outbox: SegmentOutbox,
  onRestored: (count: number) => void,
): void {
  const tellRestored = useEffectEvent(onRestored);
  useEffect(() => {
    outbox.open();
    const restoring = outbox.restore().catch(() => 0);
    void restoring.then((count) => count > 0 && tellRestored(count));
    const leave = () => {
      // Without a network it would fail behind a page that is gone; the journal has it.
      if (navigator.onLine) outbox.flush(true);
    };
    const comeBack = () => {
      if (document.visibilityState === "hidden") leave();
      else outbox.retry();
    };
    const retry = () => outbox.retry();
    window.addEventListener("pagehide", leave);
    window.addEventListener("online", retry);
    window.addEventListener("focus", retry);
    document.addEventListener("visibilitychange", comeBack);
    return () => {
      window.removeEventListener("pagehide", leave);
      window.removeEventListener("online", retry);
      window.removeEventListener("focus", retry);
      document.removeEventListener("visibilitychange", comeBack);
      outbox.close();
    };
  }, [outbox]);
}
