"use client";

import { useCallback, useEffect, useRef } from "react";

/** What was selected last in the source of the active row: a selection in the target takes the browser's one away. */
export function useSelectedSource(segmentId: string | undefined): () => string {
  const selected = useRef("");
  useEffect(() => {
    selected.current = "";
    const follow = () => {
      const selection = document.getSelection();
      const node = selection?.anchorNode;
      const element = node instanceof Element ? node : node?.parentElement;
      if (!selection || !element?.closest("[data-source-text]")) return;
      selected.current = selection.toString();
    };
    document.addEventListener("selectionchange", follow);
    return () => document.removeEventListener("selectionchange", follow);
  }, [segmentId]);
  return useCallback(() => selected.current, []);
}
