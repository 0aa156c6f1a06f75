"use client";

import { useWorkbench } from "@/components/segment/workbench";
import { AddTermDialog } from "@/components/terms/add-term-dialog";
import type { DeskTerms } from "./use-desk-terms";

/** Asks for a term from what is selected on the desk. */
export function DeskTermDialog({ terms }: { readonly terms: DeskTerms }) {
  const { projectId, sourceLanguage, targetLanguage } = useWorkbench().document;
  return (
    <AddTermDialog
      projectId={projectId}
      languages={{ source: sourceLanguage, target: targetLanguage }}
      draft={terms.draft}
      onClose={terms.close}
    />
  );
}
