"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import type { JobRow } from "@/lib/schemas/import";
import { ImportForm } from "./import-form";
import { ImportProgress } from "./import-progress";
import { ImportResult } from "./import-result";
import { EMPTY_SIDE, type ImportDraft } from "./import-side";
import { useImportJob } from "./use-import-job";

export interface ImportScreenProps {
  readonly projectId: string;
  readonly languages: { readonly source: string; readonly target: string };
  /** An import of this project that was under way when the page was opened. */
  readonly running: JobRow | null;
}

const EMPTY_DRAFT: ImportDraft = { title: "", source: EMPTY_SIDE, target: EMPTY_SIDE };

/** Form, then progress, then result; a refusal leads back to the form with everything still in it. */
export function ImportScreen({ projectId, languages, running }: ImportScreenProps) {
  const t = useTranslations("import");
  const [draft, setDraft] = useState(EMPTY_DRAFT);
  const { stage, start, cancel, isCancelling, forget } = useImportJob(projectId, running);
  if (stage.kind === "done") {
    return (
      <ImportResult
        projectId={projectId}
        job={stage.job}
        result={stage.result}
        onAnother={() => {
          setDraft(EMPTY_DRAFT);
          forget();
        }}
      />
    );
  }
  if (stage.kind === "progress") {
    return (
      <ImportProgress
        title={stage.job?.title ?? draft.title}
        job={stage.job}
        isCancelling={isCancelling}
        onCancel={cancel}
      />
    );
  }
  return (
    <div className="flex flex-col gap-5">
      {stage.refusal && (
        <Notice tone="danger" role="alert">
          <p>{stage.refusal}</p>
          {stage.canInsist && draft !== EMPTY_DRAFT && (
            <Button size="sm" className="mt-2" onClick={() => start(draft, true)}>
              {t("insist")}
            </Button>
          )}
        </Notice>
      )}
      {stage.wasCancelled && <Notice role="alert">{t("cancelled")}</Notice>}
      <ImportForm
        draft={draft}
        languages={languages}
        onChange={setDraft}
        onSubmit={() => start(draft)}
      />
    </div>
  );
}
