"use client";

import { useTranslations } from "next-intl";
import { type FormEvent, useState } from "react";
import { ProblemNotice } from "@/components/problem/problem-notice";
import { useWrite } from "@/components/problem/use-write";
import { Button } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { CheckboxField } from "@/components/ui/checkbox-field";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { updateProject } from "@/lib/client/project-calls";
import type { ProjectSummary } from "@/lib/schemas/project";
import { AbbreviationFields, readAbbreviations, writeAbbreviations } from "./abbreviation-fields";
import { VariantField } from "./variant-field";

export interface SettingsPanelProps {
  readonly project: Pick<
    ProjectSummary,
    "id" | "name" | "sourceLanguage" | "targetLanguage" | "allowSelfApproval" | "abbreviations"
  >;
}

export function SettingsPanel({ project }: SettingsPanelProps) {
  const t = useTranslations("project");
  const [name, setName] = useState(project.name);
  const [allowSelfApproval, setAllowSelfApproval] = useState(project.allowSelfApproval);
  const [targetLanguage, setTargetLanguage] = useState(project.targetLanguage);
  const [texts, setTexts] = useState(() => writeAbbreviations(project.abbreviations));
  const { write, isWriting, problem } = useWrite(updateProject, { done: t("settingsSaved") });
  const abbreviations = readAbbreviations(texts);
  const change = { name, allowSelfApproval, targetLanguage, abbreviations };
  const isSame = Object.entries(change).every(
    ([setting, value]) =>
      JSON.stringify(value) === JSON.stringify(project[setting as keyof typeof change]),
  );
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    write({ projectId: project.id, ...change });
  };
  return (
    <Card className="p-4 sm:p-6">
      <form onSubmit={onSubmit} className="flex max-w-xl flex-col gap-5">
        <ProblemNotice problem={problem} />
        <Field label={t("name")}>
          {(control) => (
            <Input
              {...control}
              required
              maxLength={200}
              value={name}
              onChange={(event) => setName(event.target.value)}
            />
          )}
        </Field>
        <CheckboxField
          label={t("selfApproval")}
          hint={t("selfApprovalHint")}
          isChecked={allowSelfApproval}
          onChange={setAllowSelfApproval}
        />
        <VariantField value={targetLanguage} onChange={setTargetLanguage} />
        <AbbreviationFields
          languages={{ source: project.sourceLanguage, target: project.targetLanguage }}
          texts={texts}
          onChange={setTexts}
        />
        <div>
          <Button type="submit" variant="primary" disabled={isWriting || isSame}>
            {t("save")}
          </Button>
        </div>
      </form>
    </Card>
  );
}
