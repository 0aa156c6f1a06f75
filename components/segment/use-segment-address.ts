"use client";

import { useEffect } from "react";

/** The address follows the active segment after a pause, in milliseconds. */
const ADDRESS_DELAY = 400;

/** Notes the active segment in the address: a reload, the way back, or signing in again comes to it. */
export function useSegmentAddress(segmentId: string | undefined): void {
  useEffect(() => {
    if (!segmentId) return;
    const timer = setTimeout(() => {
      const url = new URL(window.location.href);
      if (url.searchParams.get("segment") === segmentId) return;
      url.searchParams.set("segment", segmentId);
      url.searchParams.delete("comment");
      window.history.replaceState(window.history.state, "", url);
    }, ADDRESS_DELAY);
    return () => clearTimeout(timer);
  }, [segmentId]);
}
