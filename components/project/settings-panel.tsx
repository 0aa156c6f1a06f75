"use client";

import { useTranslations } from "next-intl";
import { type FormEvent, useState } from "react";
import { useWrite } from "@/components/problem/use-write";
import { Button } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { CheckboxField } from "@/components/ui/checkbox-field";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { Notice } from "@/components/ui/notice";
import { updateProject } from "@/lib/client/project-calls";

export interface SettingsPanelProps {
  readonly projectId: string;
  readonly name: string;
  readonly allowSelfApproval: boolean;
}

export function SettingsPanel(props: SettingsPanelProps) {
  const t = useTranslations("project");
  const [name, setName] = useState(props.name);
  const [allowSelfApproval, setAllowSelfApproval] = useState(props.allowSelfApproval);
  const { write, isWriting, problem } = useWrite(updateProject, { done: t("settingsSaved") });
  const isSame = name === props.name && allowSelfApproval === props.allowSelfApproval;
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    write({ projectId: props.projectId, name, allowSelfApproval });
  };
  return (
    <Card className="p-4 sm:p-6">
      <form onSubmit={onSubmit} className="flex max-w-xl flex-col gap-5">
        {problem && (
          <Notice tone="danger" role="alert">
            {problem}
          </Notice>
        )}
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
        <div>
          <Button type="submit" variant="primary" disabled={isWriting || isSame}>
            {t("save")}
          </Button>
        </div>
      </form>
    </Card>
  );
}
