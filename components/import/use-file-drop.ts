"use client";

import { useEffect, useRef, useState } from "react";

/** Lets a file be dropped on an element; the same can be done by its file button. */
export function useFileDrop<Target extends HTMLElement>(onFile: (file: File) => void) {
  const target = useRef<Target>(null);
  const latest = useRef(onFile);
  const [isOver, setIsOver] = useState(false);
  useEffect(() => {
    latest.current = onFile;
  });
  useEffect(() => {
    const element = target.current;
    if (!element) return;
    const listeners = new AbortController();
    const { signal } = listeners;
    element.addEventListener(
      "dragover",
      (event) => {
        event.preventDefault();
        setIsOver(true);
      },
      { signal },
    );
    element.addEventListener("dragleave", () => setIsOver(false), { signal });
    element.addEventListener(
      "drop",
      (event) => {
        event.preventDefault();
        setIsOver(false);
        const file = event.dataTransfer?.files[0];
        if (file) latest.current(file);
      },
      { signal },
    );
    return () => listeners.abort();
  }, []);
  return { target, isOver };
}
