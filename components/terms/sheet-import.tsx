"use client";

import { useMutation } from "@tanstack/react-query";
import { CircleAlert, CircleCheck } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { ProblemNotice } from "@/components/problem/problem-notice";
import { useProblemText, useReasonText } from "@/components/problem/use-problem-text";
import { Button } from "@/components/ui/button";
import { Dialog, DialogClose, DialogContent, DialogFooter } from "@/components/ui/dialog";
import { FileButton } from "@/components/ui/file-button";
import { useToast } from "@/components/ui/toast";
import { importTermSheet, previewTermSheet } from "@/lib/client/term-sheet-calls";
import type { TermSheetPreview } from "@/lib/schemas/term-sheet";
import { MAX_TERM_WORDS } from "@/lib/terminology/source-keys";
import type { TermLanguages } from "./term-form";
import { useTermWrite } from "./use-term-write";

export interface SheetImportProps {
  readonly projectId: string;
  readonly languages: TermLanguages;
}

/** A file with what it would do. */
interface Previewed {
  readonly file: File;
  readonly preview: TermSheetPreview;
}

const NOTHING: Previewed | null = null;

/** Chooses a CSV file of terms, and shows what it would add before it does. */
export function SheetImport({ projectId, languages }: SheetImportProps) {
  const t = useTranslations("terms.sheet");
  const toast = useToast();
  const tell = useProblemText();
  const [previewed, setPreviewed] = useState(NOTHING);
  const { mutate, isPending } = useMutation({
    mutationFn: async (file: File) => ({
      file,
      preview: await previewTermSheet({ projectId, file }),
    }),
    onSuccess: setPreviewed,
    onError: (error) => toast({ tone: "danger", text: tell(error) }),
  });
  return (
    <>
      <FileButton
        disabled={isPending}
        fileLabel={t("file")}
        accept=".csv,.tsv,.txt,text/csv,text/tab-separated-values"
        onFile={(file) => mutate(file)}
      >
        {t("import")}
      </FileButton>
      <Dialog open={previewed !== null} onOpenChange={(isOpen) => !isOpen && setPreviewed(null)}>
        {previewed && (
          <PreviewContent
            {...{ projectId, languages, previewed }}
            onClose={() => setPreviewed(null)}
          />
        )}
      </Dialog>
    </>
  );
}

interface PreviewContentProps extends SheetImportProps {
  readonly previewed: Previewed;
  readonly onClose: () => void;
}

function PreviewContent({ projectId, languages, previewed, onClose }: PreviewContentProps) {
  const t = useTranslations("terms");
  const shell = useTranslations("shell");
  const toast = useToast();
  const { write, isWriting, problem } = useTermWrite(projectId, importTermSheet, {
    onDone: ({ added }) => {
      toast({ tone: "success", text: t("sheet.done", { count: added }) });
      onClose();
    },
  });
  const { file, preview } = previewed;
  return (
    <DialogContent
      title={t("sheet.title", { name: file.name })}
      closeLabel={shell("close")}
      className="max-w-2xl"
    >
      <ProblemNotice problem={problem} />
      <Refused refused={preview.refused} languages={languages} />
      <Added added={preview.added} languages={languages} />
      <DialogFooter className="sticky -bottom-6 -mx-6 -mb-6 border-t border-border bg-surface px-6 py-3">
        <DialogClose asChild>
          <Button>{t("cancel")}</Button>
        </DialogClose>
        <Button
          variant="primary"
          disabled={isWriting || preview.added.total === 0}
          onClick={() => write({ projectId, file })}
        >
          {t("sheet.add", { count: preview.added.total })}
        </Button>
      </DialogFooter>
    </DialogContent>
  );
}

const LIST = "divide-y divide-border rounded-md border border-border text-sm";

function Added({
  added,
  languages,
}: Pick<TermSheetPreview, "added"> & Pick<SheetImportProps, "languages">) {
  const t = useTranslations("terms.sheet");
  return (
    <section className="flex flex-col gap-2">
      <h3 className="flex items-center gap-2 text-sm font-medium">
        <CircleCheck aria-hidden className="size-4 text-success" />
        {t("added", { total: added.total, shown: added.lines.length })}
      </h3>
      {added.total > 0 && (
        <ul aria-label={t("addedList")} className={LIST}>
          {added.lines.map(({ number, source, targets }) => (
            <li key={number} className="flex flex-wrap gap-x-3 px-3 py-1.5 wrap-anywhere">
              <span lang={languages.source} className="font-medium">
                {source}
              </span>
              <span lang={languages.target}>{targets.join(", ")}</span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function Refused({
  refused,
  languages,
}: Pick<TermSheetPreview, "refused"> & Pick<SheetImportProps, "languages">) {
  const t = useTranslations("terms.sheet");
  const tell = useReasonText();
  if (refused.total === 0) return null;
  return (
    <section className="flex flex-col gap-2">
      <h3 className="flex items-center gap-2 text-sm font-medium">
        <CircleAlert aria-hidden className="size-4 text-warning" />
        {t("refused", { total: refused.total, shown: refused.lines.length })}
      </h3>
      <ul aria-label={t("refusedList")} className={LIST}>
        {refused.lines.map(({ number, source, reason }) => (
          <li key={number} className="px-3 py-1.5 wrap-anywhere">
            <span className="text-muted tabular-nums">{t("line", { number })} </span>
            <span lang={languages.source} className="font-medium">
              {source}
            </span>
            <p className="text-muted">{tell({ reason, details: { limit: MAX_TERM_WORDS } })}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
