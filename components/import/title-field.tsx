"use client";

import { useTranslations } from "next-intl";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";

export interface TitleFieldProps {
  readonly title: string;
  readonly isMissing: boolean;
  readonly onChange: (title: string) => void;
}

/** What the document is called. */
export function TitleField({ title, isMissing, onChange }: TitleFieldProps) {
  const t = useTranslations("import");
  return (
    <Field label={t("title")} error={isMissing && t("titleMissing")} className="max-w-xl">
      {(control) => (
        <Input
          {...control}
          name="title"
          required
          maxLength={300}
          placeholder={t("titlePlaceholder")}
          value={title}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </Field>
  );
}
