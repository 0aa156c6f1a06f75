"use client";

import { useEffect, useRef, useState } from "react";
import type { ReplacingControl } from "./use-replacing";

/** Long work that its dialog watches, and that ends when the dialog goes, until all is worked out and it is only stored. */
export function useWatchedWork() {
  const [isRunning, setRunning] = useState(false);
  /** Null until something is told. */
  const [share, setShare] = useState<number | null>(null);
  const abort = useRef<AbortController | null>(null);
  useEffect(() => () => abort.current?.abort(), []);
  const run = async (work: (control: ReplacingControl) => Promise<void>) => {
    const controller = new AbortController();
    abort.current = controller;
    setRunning(true);
    const onProgress = (done: number) => {
      setShare(done);
      if (done >= 1) abort.current = null;
    };
    await work({ onProgress, signal: controller.signal });
  };
  return { isRunning, share, run };
}
