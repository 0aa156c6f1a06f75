"use client";

import { useTranslations } from "next-intl";
import { type FormEvent, useState } from "react";
import { flushSync } from "react-dom";
import { useReasonText } from "@/components/problem/use-problem-text";
import { Button } from "@/components/ui/button";
import {
  type ImportDraft,
  type ImportSideDraft,
  type SideName,
  sideProblem,
  titleOf,
} from "./import-side";
import { SideInput } from "./side-input";
import { TitleField } from "./title-field";

export interface ImportFormProps {
  readonly draft: ImportDraft;
  readonly languages: Readonly<Record<SideName, string>>;
  readonly onChange: (draft: ImportDraft) => void;
  readonly onSubmit: () => void;
  readonly onOther: (files: File[]) => void;
}

export function ImportForm({ draft, languages, onChange, onSubmit, onOther }: ImportFormProps) {
  const t = useTranslations("import");
  const tell = useReasonText();
  const [isTried, setIsTried] = useState(false);
  const isTitled = draft.title.trim() !== "";
  const isComplete = isTitled && !sideProblem(draft.source) && !sideProblem(draft.target);
  const errorOf = (name: SideName): string | null => {
    const reason = sideProblem(draft[name]);
    // A size is told at once; what is only missing is told when it is asked for.
    const isDue = reason !== null && (isTried || reason === "side-too-large");
    return isDue ? tell({ reason, details: { side: name } }) : null;
  };
  const changeSide = (name: SideName, side: ImportSideDraft) => {
    const suggested = draft.title === "" && side.file ? titleOf(side.file.name) : draft.title;
    onChange({ ...draft, title: suggested, [name]: side });
  };
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (isComplete) return onSubmit();
    // The errors have to stand there before the first of them can be gone to.
    flushSync(() => setIsTried(true));
    event.currentTarget.querySelector<HTMLElement>("[aria-invalid]")?.focus();
  };
  return (
    <form noValidate onSubmit={submit} className="flex flex-col gap-5">
      <TitleField
        title={draft.title}
        isMissing={isTried && !isTitled}
        onChange={(title) => onChange({ ...draft, title })}
      />
      <div className="grid gap-5 lg:grid-cols-2">
        {(["source", "target"] as const).map((name) => (
          <SideInput
            key={name}
            name={name}
            side={draft[name]}
            expected={languages[name]}
            error={errorOf(name)}
            onChange={(side) => changeSide(name, side)}
            onOther={onOther}
          />
        ))}
      </div>
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <Button type="submit" variant="primary" size="lg">
          {t("submit")}
        </Button>
        <p className="text-sm text-muted">{t("limits")}</p>
      </div>
    </form>
  );
}
