"use client";

import { useTranslations } from "next-intl";
import { type FormEvent, useState } from "react";
import { useWrite } from "@/components/problem/use-write";
import { Button } from "@/components/ui/button";
import { DialogClose, DialogFooter } from "@/components/ui/dialog";
import { Notice } from "@/components/ui/notice";
import { createCustomCheck, updateCustomCheck } from "@/lib/client/custom-check-calls";
import type { CustomCheckFields, CustomCheckRow } from "@/lib/schemas/custom-check";
import { type CheckDraft, EMPTY_DRAFT, hasPattern, toDraft, toFields } from "./check-draft";
import { NameFields } from "./name-fields";
import { PatternFields } from "./pattern-fields";
import { TrialPanel } from "./trial-panel";
import { type ShownFault, usePatternFault } from "./use-pattern-fault";

export interface CustomCheckFormProps {
  readonly projectId: string;
  readonly languages: { readonly source: string; readonly target: string };
  readonly check?: CustomCheckRow;
  readonly onDone: () => void;
}

/** Everything of a check, with a place to try it before it is saved. */
export function CustomCheckForm({ projectId, languages, check, onDone }: CustomCheckFormProps) {
  const t = useTranslations("custom-checks");
  const [draft, setDraft] = useState<CheckDraft>(check ? toDraft(check) : EMPTY_DRAFT);
  const [fault, setFault] = useState<ShownFault | null>(null);
  const tellFault = usePatternFault();
  const save = (fields: CustomCheckFields) => {
    if (!check) return createCustomCheck({ ...fields, projectId });
    const { id: checkId, version } = check;
    return updateCustomCheck({ ...fields, projectId, checkId, version });
  };
  const { write, isWriting, problem, failure } = useWrite(save, {
    done: t(check ? "saved" : "made"),
    onDone,
    onFailed: (refusal) => setFault(tellFault(refusal)),
  });
  const onChange = (change: Partial<CheckDraft>) => {
    setDraft({ ...draft, ...change });
    setFault(null);
  };
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    write(toFields(draft));
  };
  const isFaulty = tellFault(failure) !== null;
  return (
    <form onSubmit={onSubmit} className="flex flex-col gap-5">
      {problem && !(isFaulty && !fault) && (
        <Notice tone="danger" role="alert">
          {problem}
        </Notice>
      )}
      <NameFields draft={draft} onChange={onChange} />
      <PatternFields draft={draft} onChange={onChange} fault={fault} />
      <TrialPanel projectId={projectId} languages={languages} draft={draft} onFault={setFault} />
      <DialogFooter>
        <DialogClose asChild>
          <Button>{t("cancel")}</Button>
        </DialogClose>
        <Button type="submit" variant="primary" disabled={isWriting || !hasPattern(draft)}>
          {t("save")}
        </Button>
      </DialogFooter>
    </form>
  );
}
