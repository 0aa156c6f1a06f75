"use client";

import { useLocale, useTranslations } from "next-intl";
import { useId } from "react";
import { languageLabel } from "@/components/language/language-label";
import { LANGUAGE_TAGS } from "@/components/language/language-tags";
import { Label } from "@/components/ui/label";
import { Select } from "@/components/ui/select";
import type { ImportSideDraft, SideName } from "./import-side";
import { useDetectedLanguage } from "./use-detected-language";

export interface LanguageFieldProps {
  readonly name: SideName;
  readonly side: ImportSideDraft;
  readonly onChange: (language: string) => void;
}

/** The language of a side: detected from the text, unless the person knows better. */
export function LanguageField({ name, side, onChange }: LanguageFieldProps) {
  const t = useTranslations("import");
  const locale = useLocale();
  const id = useId();
  const detected = useDetectedLanguage(side);
  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-1.5">
      <Label htmlFor={id}>{t(`languages.${name}`)}</Label>
      <Select
        id={id}
        value={side.language}
        onChange={(event) => onChange(event.target.value)}
        className="min-w-0 flex-1 basis-44"
      >
        <option value="">
          {detected ? t("detected", { language: languageLabel(detected, locale) }) : t("detect")}
        </option>
        {LANGUAGE_TAGS.map((tag) => (
          <option key={tag} value={tag}>
            {languageLabel(tag, locale)}
          </option>
        ))}
      </Select>
    </div>
  );
}
