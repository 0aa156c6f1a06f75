"use client";

import { type RefObject, useMemo, useState } from "react";
import { useDesk } from "./desk";
import { useSelectedSource } from "./use-selected-source";

/** What is searched for in the memory; it stays from segment to segment. */
export interface Concordance {
  readonly text: string;
  readonly search: (text: string) => void;
  /** Goes to the search, with what is selected on either side. */
  readonly ask: () => void;
}

/** No more is searched for. */
export const LONGEST_SEARCH = 200;

/** The search in the memory, from a segment and its text field. */
export function useConcordance(
  segmentId: string | undefined,
  editorRef: RefObject<HTMLTextAreaElement | null>,
): Concordance {
  const { enterPanel } = useDesk();
  const [text, search] = useState("");
  const selectedSource = useSelectedSource(segmentId);
  return useMemo(
    () => ({
      text,
      search,
      ask: () => {
        const field = editorRef.current;
        const target = field?.value.slice(field.selectionStart, field.selectionEnd) ?? "";
        const selected = (target || selectedSource()).replaceAll(/\s+/g, " ").trim();
        if (selected !== "") search(selected.slice(0, LONGEST_SEARCH));
        enterPanel("suggestions");
      },
    }),
    [text, enterPanel, editorRef, selectedSource],
  );
}
