"use client";

import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useWorkbench } from "@/components/segment/workbench";
import type { TermDraft } from "@/components/terms/add-term-dialog";
import { useTermRecheck } from "@/components/terms/use-term-recheck";
import { refreshRows } from "@/lib/client/cached-segments";
import { queryKeys } from "@/lib/client/query-keys";
import { listSegmentTerms } from "@/lib/client/term-calls";
import type { SegmentRow } from "@/lib/schemas/segment";
import { MAX_TERM_LENGTH, type SegmentTerm } from "@/lib/schemas/term";
import type { ActiveSegment } from "./active-segment";
import { useSelectedSource } from "./use-selected-source";

const NO_TERMS: readonly SegmentTerm[] = [];
const NO_DRAFT: TermDraft | null = null;

/** Where the source of a row has terms of the project; empty until that is known. */
export function useSegmentTerms(row: SegmentRow | undefined): readonly SegmentTerm[] {
  const { projectId } = useWorkbench().document;
  const { id = "", source = "" } = row ?? {};
  const { data } = useQuery({
    queryKey: queryKeys.segmentTerms(projectId, id, source),
    queryFn: ({ signal }) => listSegmentTerms(id, signal),
    enabled: source !== "",
    staleTime: 60_000,
  });
  return data?.uses ?? NO_TERMS;
}

/** Adding terms from what is selected on the desk. */
export interface DeskTerms {
  /** What the new term begins with; null while none is added. */
  readonly draft: TermDraft | null;
  /** False for a person who may not. */
  readonly add: () => boolean;
  readonly close: () => void;
}

export function useDeskTerms(active: ActiveSegment | null): DeskTerms {
  const { document: header } = useWorkbench();
  const client = useQueryClient();
  const [draft, setDraft] = useState(NO_DRAFT);
  const selectedSource = useSelectedSource(active?.row.id);
  useTermRecheck(header.projectId, () => void refreshRows(client, header.id));
  const add = () => {
    if (!header.permissions.includes("term.add")) return false;
    const field = active?.editorRef.current;
    const target = field?.value.slice(field.selectionStart, field.selectionEnd) ?? "";
    setDraft({ source: asTerm(selectedSource()), target: asTerm(target) });
    return true;
  };
  return { draft, add, close: () => setDraft(null) };
}

/** A whole sentence that happens to be selected is no term. */
function asTerm(selected: string): string {
  const text = selected.replaceAll(/\s+/g, " ").trim();
  return text.length > MAX_TERM_LENGTH ? "" : text;
}
