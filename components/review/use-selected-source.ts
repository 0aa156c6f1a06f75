"use client";

import { useCallback, useEffect, useRef } from "react";

/** What was selected last in the source of the active row: a selection in the target takes the browser's one away. */
export function useSelectedSource(segmentId: string | undefined): () => string {
  const selected = useRef("");
  const follow = useCallback(() => {
    const selection = document.getSelection();
    const node = selection?.anchorNode;
    const element = node instanceof Element ? node : node?.parentElement;
    if (!selection || !element?.closest("[data-source-text]")) return;
    selected.current = selection.toString();
  }, []);
  useEffect(() => {
    selected.current = "";
    document.addEventListener("selectionchange", follow);
    return () => document.removeEventListener("selectionchange", follow);
  }, [segmentId, follow]);
  return useCallback(() => {
    // The browser tells of a selection a moment after it is made: a key can be faster.
    follow();
    return selected.current;
  }, [follow]);
}
