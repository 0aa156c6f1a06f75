"use client";

import { useTranslations } from "next-intl";
import { type FormEvent, useState } from "react";
import { Button } from "@/components/ui/button";
import { CheckboxField } from "@/components/ui/checkbox-field";
import { DialogClose, DialogFooter } from "@/components/ui/dialog";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { Notice } from "@/components/ui/notice";
import { Textarea } from "@/components/ui/textarea";
import { MAX_TERM_LENGTH, type TermFields } from "@/lib/schemas/term";

/** The languages of a termbase's two sides. */
export interface TermLanguages {
  readonly source: string;
  readonly target: string;
}

export interface TermFormProps {
  readonly initial: TermFields;
  readonly languages: TermLanguages;
  readonly onSave: (fields: TermFields) => void;
  readonly isWriting: boolean;
  /** The sentence of the last refusal. */
  readonly problem: string | null;
}

const linesOf = (text: string) =>
  text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");

/** What a term is called and what it is not. */
export function TermForm({ initial, languages, onSave, isWriting, problem }: TermFormProps) {
  const t = useTranslations("terms");
  const [source, setSource] = useState(initial.source);
  const [targets, setTargets] = useState(initial.targets.join("\n"));
  const [forbidden, setForbidden] = useState(initial.forbidden.join("\n"));
  const [note, setNote] = useState(initial.note);
  const [isRequired, setRequired] = useState(initial.isRequired);
  const [isCaseSensitive, setCaseSensitive] = useState(initial.isCaseSensitive);
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    onSave({
      source,
      targets: linesOf(targets),
      forbidden: linesOf(forbidden),
      note,
      isRequired,
      ...(isCaseSensitive !== undefined && { isCaseSensitive }),
    });
  };
  const isComplete = source.trim() !== "" && linesOf(targets).length > 0;
  return (
    <form onSubmit={onSubmit} className="flex flex-col gap-4">
      {problem && (
        <Notice tone="danger" role="alert">
          {problem}
        </Notice>
      )}
      <Field label={t("source")}>
        {(control) => (
          <Input
            {...control}
            lang={languages.source}
            required
            maxLength={MAX_TERM_LENGTH}
            value={source}
            onChange={(event) => setSource(event.target.value)}
          />
        )}
      </Field>
      <div className="grid gap-4 sm:grid-cols-2">
        <Field label={t("targets")} hint={t("targetsHint")}>
          {(control) => (
            <Textarea
              {...control}
              lang={languages.target}
              required
              className="min-h-16"
              value={targets}
              onChange={(event) => setTargets(event.target.value)}
            />
          )}
        </Field>
        <Field label={t("forbiddenForms")}>
          {(control) => (
            <Textarea
              {...control}
              lang={languages.target}
              className="min-h-16"
              value={forbidden}
              onChange={(event) => setForbidden(event.target.value)}
            />
          )}
        </Field>
      </div>
      <Field label={t("note")}>
        {(control) => (
          <Input
            {...control}
            maxLength={1_000}
            value={note}
            onChange={(event) => setNote(event.target.value)}
          />
        )}
      </Field>
      <div className="grid gap-4 sm:grid-cols-2">
        <CheckboxField
          label={t("isRequired")}
          hint={t("isRequiredHint")}
          isChecked={isRequired}
          onChange={setRequired}
        />
        <CheckboxField
          label={t("isCaseSensitive")}
          hint={t("isCaseSensitiveHint")}
          // As the server decides where nobody does.
          isChecked={isCaseSensitive ?? /\p{Lu}/u.test(source)}
          onChange={setCaseSensitive}
        />
      </div>
      <DialogFooter>
        <DialogClose asChild>
          <Button>{t("cancel")}</Button>
        </DialogClose>
        <Button type="submit" variant="primary" disabled={isWriting || !isComplete}>
          {t("save")}
        </Button>
      </DialogFooter>
    </form>
  );
}
