"use client";

import { useTranslations } from "next-intl";
import { type ReactNode, useState } from "react";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { Tabs, TabsContent, TabsList, TabsTrigger } from "@/components/ui/tabs";
import type { JobRow } from "@/lib/schemas/import";
import { type BilingualDraft, BilingualForm } from "./bilingual-form";
import { isZip } from "./file-kinds";
import { ImportForm } from "./import-form";
import { ImportProgress } from "./import-progress";
import { ImportResult } from "./import-result";
import { EMPTY_SIDE, type ImportDraft, importForm, titleOf } from "./import-side";
import { SeveralScreen } from "./several-screen";
import { type ImportJob, useImportJob } from "./use-import-job";

export interface ImportScreenProps {
  readonly projectId: string;
  readonly languages: { readonly source: string; readonly target: string };
  /** An import of this project that was under way when the page was opened. */
  readonly running: JobRow | null;
}

const EMPTY_DRAFT: ImportDraft = { title: "", source: EMPTY_SIDE, target: EMPTY_SIDE };
const EMPTY_BILINGUAL: BilingualDraft = { title: "", file: null, layout: null };

const MODES = ["pair", "bilingual", "several"] as const;
type Mode = (typeof MODES)[number];

/** Form, then progress, then result; a refusal leads back to the form with everything still in it. */
export function ImportScreen({ projectId, languages, running }: ImportScreenProps) {
  const [draft, setDraft] = useState(EMPTY_DRAFT);
  const [bilingual, setBilingual] = useState(EMPTY_BILINGUAL);
  const [several, setSeveral] = useState<readonly File[]>([]);
  const [mode, setMode] = useState<Mode>("pair");
  const importJob = useImportJob(projectId, running);
  const { stage, start, forget } = importJob;
  if (stage.kind !== "form") {
    const onAnother = () => {
      setDraft(EMPTY_DRAFT);
      setBilingual(EMPTY_BILINGUAL);
      forget();
    };
    const title = mode === "bilingual" ? bilingual.title : draft.title;
    return <UnderWay {...{ projectId, importJob, title, onAnother }} />;
  }
  /** What was dropped decides what is imported. */
  const take = (files: readonly File[]) => {
    const [file] = files;
    if (!file) return;
    const isOne = files.length === 1 && !isZip(file.name);
    setMode(isOne ? "bilingual" : "several");
    if (isOne) setBilingual({ title: titleOf(file.name), file, layout: null });
    else setSeveral(files);
  };
  const canInsist = stage.canInsist && draft !== EMPTY_DRAFT;
  return (
    <div className="flex flex-col gap-5">
      <FormNotices
        stage={stage}
        onInsist={canInsist ? () => start(importForm(draft, true)) : undefined}
      />
      <Modes mode={mode} onChange={setMode}>
        {{
          pair: (
            <ImportForm
              draft={draft}
              languages={languages}
              onChange={setDraft}
              onSubmit={() => start(importForm(draft))}
              onOther={take}
            />
          ),
          bilingual: (
            <BilingualForm
              projectId={projectId}
              draft={bilingual}
              onChange={setBilingual}
              onFiles={take}
              onSubmit={start}
            />
          ),
          several: (
            <SeveralScreen {...{ projectId, languages }} files={several} onFiles={setSeveral} />
          ),
        }}
      </Modes>
    </div>
  );
}

interface ModesProps {
  readonly mode: Mode;
  readonly onChange: (mode: Mode) => void;
  readonly children: Readonly<Record<Mode, ReactNode>>;
}

/** What can be imported, each with its form. */
function Modes({ mode, onChange, children }: ModesProps) {
  const t = useTranslations("import.modes");
  return (
    <Tabs
      value={mode}
      onValueChange={(value) => onChange(MODES.find((one) => one === value) ?? "pair")}
    >
      <TabsList className="max-md:flex-wrap" aria-label={t("label")}>
        {MODES.map((one) => (
          <TabsTrigger key={one} value={one}>
            {t(one)}
          </TabsTrigger>
        ))}
      </TabsList>
      {MODES.map((one) => (
        <TabsContent key={one} value={one}>
          {children[one]}
        </TabsContent>
      ))}
    </Tabs>
  );
}

interface UnderWayProps {
  readonly projectId: string;
  readonly importJob: ImportJob;
  readonly title: string;
  readonly onAnother: () => void;
}

function UnderWay({ projectId, importJob, title, onAnother }: UnderWayProps) {
  const { stage, cancel, isCancelling } = importJob;
  if (stage.kind === "done") {
    const { job, result } = stage;
    return <ImportResult {...{ projectId, job, result, onAnother }} />;
  }
  const job = stage.kind === "progress" ? stage.job : null;
  return (
    <ImportProgress
      title={job?.title ?? title}
      job={job}
      isCancelling={isCancelling}
      onCancel={cancel}
    />
  );
}

interface FormNoticesProps {
  readonly stage: Extract<ImportJob["stage"], { kind: "form" }>;
  readonly onInsist: (() => void) | undefined;
}

function FormNotices({ stage, onInsist }: FormNoticesProps) {
  const t = useTranslations("import");
  return (
    <>
      {stage.refusal && (
        <Notice tone="danger" role="alert">
          <p>{stage.refusal}</p>
          {onInsist && (
            <Button size="sm" className="mt-2" onClick={onInsist}>
              {t("insist")}
            </Button>
          )}
        </Notice>
      )}
      {stage.wasCancelled && <Notice role="alert">{t("cancelled")}</Notice>}
    </>
  );
}
