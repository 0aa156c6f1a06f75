"use client";

import { useTranslations } from "next-intl";
import { ProblemNotice } from "@/components/problem/problem-notice";
import { type FormEvent, type ReactNode, useState } from "react";
import { Button } from "@/components/ui/button";
import {
  Dialog,
  DialogClose,
  DialogContent,
  DialogFooter,
  DialogTrigger,
} from "@/components/ui/dialog";
import { mergeTerms } from "@/lib/client/term-calls";
import type { MergeTerms, TermRow } from "@/lib/schemas/term";
import type { TermLanguages } from "./term-form";
import { TermForms } from "./term-forms";
import { useTermWrite } from "./use-term-write";

export interface MergeTermsDialogProps {
  readonly projectId: string;
  readonly languages: TermLanguages;
  /** The entries that have the same source term. */
  readonly terms: readonly TermRow[];
  readonly onMerged: () => void;
}

const KINDS = [
  ["forbidden", "othersForbidden"],
  ["allowed", "allowed"],
] as const;

/** A button that asks which form is preferred and what becomes of the others. */
export function MergeTermsDialog({ terms, ...rest }: MergeTermsDialogProps) {
  const t = useTranslations("terms");
  const shell = useTranslations("shell");
  const [isOpen, setOpen] = useState(false);
  const term = terms[0]?.source ?? "";
  return (
    <Dialog open={isOpen} onOpenChange={setOpen}>
      <DialogTrigger asChild>
        <Button size="sm" aria-label={t("mergeNamed", { term })}>
          {t("merge")}
        </Button>
      </DialogTrigger>
      <DialogContent
        title={t("mergeTitle", { term })}
        closeLabel={shell("close")}
        className="max-w-xl"
      >
        <MergeForm terms={terms} {...rest} onDone={() => setOpen(false)} />
      </DialogContent>
    </Dialog>
  );
}

interface MergeFormProps extends MergeTermsDialogProps {
  readonly onDone: () => void;
}

function MergeForm({ projectId, languages, terms, onMerged, onDone }: MergeFormProps) {
  const t = useTranslations("terms");
  const [preferredId, setPreferredId] = useState(terms[0]?.id ?? "");
  const [others, setOthers] = useState<MergeTerms["others"]>("forbidden");
  const { write, isWriting, problem } = useTermWrite(projectId, mergeTerms, {
    done: t("merged"),
    onDone: () => {
      onDone();
      onMerged();
    },
  });
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    const entries = terms.map(({ id, version }) => ({ id, version }));
    write({ projectId, terms: entries, preferredId, others });
  };
  return (
    <form onSubmit={onSubmit} className="flex flex-col gap-4">
      <ProblemNotice problem={problem} />
      <fieldset className="flex flex-col gap-2">
        <legend className="mb-2 text-sm font-medium">{t("preferred")}</legend>
        {terms.map((term) => (
          <Choice
            key={term.id}
            name="preferred"
            isChosen={term.id === preferredId}
            onChoose={() => setPreferredId(term.id)}
          >
            <TermForms term={term} language={languages.target} />
          </Choice>
        ))}
      </fieldset>
      <fieldset className="flex flex-col gap-2">
        <legend className="mb-2 text-sm font-medium">{t("others")}</legend>
        {KINDS.map(([kind, label]) => (
          <Choice
            key={kind}
            name="others"
            isChosen={others === kind}
            onChoose={() => setOthers(kind)}
          >
            {t(label)}
          </Choice>
        ))}
      </fieldset>
      <DialogFooter>
        <DialogClose asChild>
          <Button>{t("cancel")}</Button>
        </DialogClose>
        <Button type="submit" variant="primary" disabled={isWriting}>
          {t("doMerge")}
        </Button>
      </DialogFooter>
    </form>
  );
}

interface ChoiceProps {
  readonly name: string;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
  readonly children: ReactNode;
}

function Choice({ name, isChosen, onChoose, children }: ChoiceProps) {
  return (
    <label className="flex items-start gap-3 text-sm">
      <input
        type="radio"
        name={name}
        checked={isChosen}
        onChange={onChoose}
        className="mt-1 size-4 shrink-0 accent-accent"
      />
      {children}
    </label>
  );
}
