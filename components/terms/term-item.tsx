"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { LocalTime } from "@/components/date/local-time";
import { AlertDialog } from "@/components/ui/alert-dialog";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { Dialog, DialogContent, DialogTrigger } from "@/components/ui/dialog";
import { deleteTerm, updateTerm } from "@/lib/client/term-calls";
import type { TermRow } from "@/lib/schemas/term";
import { TermForm, type TermLanguages } from "./term-form";
import { TermForms } from "./term-forms";
import { useTermWrite } from "./use-term-write";

export interface TermItemProps {
  readonly projectId: string;
  readonly languages: TermLanguages;
  readonly term: TermRow;
  readonly mayManage: boolean;
  /** Runs when the row is gone, and the focus with it. */
  readonly onRemoved: () => void;
}

/** An entry of the termbase. */
export function TermItem({ projectId, languages, term, mayManage, onRemoved }: TermItemProps) {
  const t = useTranslations("terms");
  const { source, note, by, at } = term;
  return (
    <li className="flex flex-wrap items-center gap-x-6 gap-y-3 px-4 py-3 sm:px-5">
      <div className="min-w-0 flex-1 basis-64 wrap-anywhere">
        <p className="flex flex-wrap items-center gap-x-2 gap-y-1 font-medium">
          <span lang={languages.source}>{source}</span>
          {term.isRequired && <Badge tone="accent">{t("required")}</Badge>}
          {term.isCaseSensitive && <Badge>{t("caseSensitive")}</Badge>}
        </p>
        <TermForms term={term} language={languages.target} />
        {note && <p className="text-sm whitespace-pre-line text-muted">{note}</p>}
        <p className="text-xs text-muted">
          {by.name}
          {" · "}
          <LocalTime at={at} format="date" />
        </p>
      </div>
      {mayManage && (
        <div className="flex flex-wrap gap-2">
          <EditTerm projectId={projectId} languages={languages} term={term} />
          <RemoveTerm projectId={projectId} term={term} onRemoved={onRemoved} />
        </div>
      )}
    </li>
  );
}

type EditTermProps = Pick<TermItemProps, "projectId" | "languages" | "term">;

function EditTerm({ projectId, languages, term }: EditTermProps) {
  const t = useTranslations("terms");
  const shell = useTranslations("shell");
  const [isOpen, setOpen] = useState(false);
  const options = { done: t("changed"), onDone: () => setOpen(false) };
  const { write, isWriting, problem } = useTermWrite(projectId, updateTerm, options);
  const { id: termId, version } = term;
  return (
    <Dialog open={isOpen} onOpenChange={setOpen}>
      <DialogTrigger asChild>
        <Button size="sm" aria-label={t("editNamed", { term: term.source })}>
          {t("edit")}
        </Button>
      </DialogTrigger>
      <DialogContent title={t("editTitle")} closeLabel={shell("close")} className="max-w-xl">
        <TermForm
          initial={{ ...term, note: term.note ?? "" }}
          languages={languages}
          onSave={(fields) => write({ projectId, termId, version, ...fields })}
          isWriting={isWriting}
          problem={problem}
        />
      </DialogContent>
    </Dialog>
  );
}

function RemoveTerm({
  projectId,
  term,
  onRemoved,
}: Pick<TermItemProps, "projectId" | "term" | "onRemoved">) {
  const t = useTranslations("terms");
  const removal = useTermWrite(projectId, deleteTerm, {
    done: t("removed"),
    onDone: onRemoved,
    toastsProblems: true,
  });
  const { id: termId, version, source } = term;
  return (
    <AlertDialog
      isDangerous
      title={t("removeTitle", { term: source })}
      description={t("removeText")}
      confirmLabel={t("remove")}
      cancelLabel={t("cancel")}
      onConfirm={() => removal.write({ projectId, termId, version })}
      trigger={
        <Button
          size="sm"
          variant="danger-quiet"
          disabled={removal.isWriting}
          aria-label={t("removeNamed", { term: source })}
        >
          {t("remove")}
        </Button>
      }
    />
  );
}
