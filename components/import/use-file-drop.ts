"use client";

import { useEffect, useRef, useState } from "react";

/** Lets files be dropped on an element; the same can be done by its file button. */
export function useFileDrop<Target extends HTMLElement>(onFiles: (files: File[]) => void) {
  const target = useRef<Target>(null);
  const latest = useRef(onFiles);
  const [isOver, setIsOver] = useState(false);
  useEffect(() => {
    latest.current = onFiles;
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
        const files = [...(event.dataTransfer?.files ?? [])];
        if (files.length > 0) latest.current(files);
      },
      { signal },
    );
    return () => listeners.abort();
  }, []);
  return { target, isOver };
}
