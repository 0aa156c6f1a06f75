"use client";

import { useTranslations } from "next-intl";
import { ProblemNotice } from "@/components/problem/problem-notice";
import { type FormEvent, useState } from "react";
import { Button } from "@/components/ui/button";
import { CheckboxField } from "@/components/ui/checkbox-field";
import { DialogClose, DialogFooter } from "@/components/ui/dialog";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
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

/** The fields as they are typed. */
interface TypedTerm extends Omit<TermFields, "targets" | "forbidden"> {
  /** One a line. */
  readonly targets: string;
  readonly forbidden: string;
}

/** What a term is called and what it is not. */
export function TermForm({ initial, languages, onSave, isWriting, problem }: TermFormProps) {
  const t = useTranslations("terms");
  const [typed, setTyped] = useState<TypedTerm>({
    ...initial,
    targets: initial.targets.join("\n"),
    forbidden: initial.forbidden.join("\n"),
  });
  const targets = linesOf(typed.targets);
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    const { source, note, isRequired, isCaseSensitive } = typed;
    const forbidden = linesOf(typed.forbidden);
    onSave({
      source,
      note,
      isRequired,
      targets,
      forbidden,
      ...(isCaseSensitive !== undefined && { isCaseSensitive }),
    });
  };
  return (
    <form onSubmit={onSubmit} className="flex flex-col gap-4">
      <ProblemNotice problem={problem} />
      <TermTexts
        typed={typed}
        languages={languages}
        onChange={(change) => setTyped({ ...typed, ...change })}
      />
      <TermRules typed={typed} onChange={(change) => setTyped({ ...typed, ...change })} />
      <DialogFooter>
        <DialogClose asChild>
          <Button>{t("cancel")}</Button>
        </DialogClose>
        <Button
          type="submit"
          variant="primary"
          disabled={isWriting || typed.source.trim() === "" || targets.length === 0}
        >
          {t("save")}
        </Button>
      </DialogFooter>
    </form>
  );
}

interface PartProps {
  readonly typed: TypedTerm;
  readonly onChange: (change: Partial<TypedTerm>) => void;
}

interface TermTextsProps extends PartProps {
  readonly languages: TermLanguages;
}

function TermTexts({ typed, languages, onChange }: TermTextsProps) {
  const t = useTranslations("terms");
  return (
    <>
      <Field label={t("source")}>
        {(control) => (
          <Input
            {...control}
            lang={languages.source}
            required
            maxLength={MAX_TERM_LENGTH}
            value={typed.source}
            onChange={(event) => onChange({ source: event.target.value })}
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
              value={typed.targets}
              onChange={(event) => onChange({ targets: event.target.value })}
            />
          )}
        </Field>
        <Field label={t("forbiddenForms")}>
          {(control) => (
            <Textarea
              {...control}
              lang={languages.target}
              className="min-h-16"
              value={typed.forbidden}
              onChange={(event) => onChange({ forbidden: event.target.value })}
            />
          )}
        </Field>
      </div>
      <Field label={t("note")}>
        {(control) => (
          <Input
            {...control}
            maxLength={1_000}
            value={typed.note}
            onChange={(event) => onChange({ note: event.target.value })}
          />
        )}
      </Field>
    </>
  );
}

function TermRules({ typed, onChange }: PartProps) {
  const t = useTranslations("terms");
  return (
    <div className="grid gap-4 sm:grid-cols-2">
      <CheckboxField
        label={t("isRequired")}
        hint={t("isRequiredHint")}
        isChecked={typed.isRequired}
        onChange={(isRequired) => onChange({ isRequired })}
      />
      <CheckboxField
        label={t("isCaseSensitive")}
        hint={t("isCaseSensitiveHint")}
        // As the server decides where nobody does.
        isChecked={typed.isCaseSensitive ?? /\p{Lu}/u.test(typed.source)}
        onChange={(isCaseSensitive) => onChange({ isCaseSensitive })}
      />
    </div>
  );
}
