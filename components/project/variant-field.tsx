"use client";

import { useLocale, useTranslations } from "next-intl";
import { languageLabel } from "@/components/language/language-label";
import { languageName } from "@/components/language/language-name";
import { languageVariants } from "@/components/language/language-variants";
import { Field } from "@/components/ui/field";
import { Select } from "@/components/ui/select";

export interface VariantFieldProps {
  /** The project's target language as it is chosen now. */
  readonly value: string;
  readonly onChange: (tag: string) => void;
}

/** The country whose French, say, the checks expect; nothing for a language without a choice. */
export function VariantField({ value, onChange }: VariantFieldProps) {
  const t = useTranslations("project");
  const locale = useLocale();
  const variants = languageVariants(value);
  const [language = value] = value.split("-");
  if (variants.length === 0) return null;
  return (
    <Field
      label={t("variant", { language: languageName(language, locale) })}
      hint={t("variantHint")}
    >
      {(control) => (
        <Select {...control} value={value} onChange={({ target }) => onChange(target.value)}>
          {variants.map((tag) => (
            <option key={tag} value={tag}>
              {tag === language
                ? t("noVariant", { language: languageLabel(tag, locale) })
                : languageLabel(tag, locale)}
            </option>
          ))}
        </Select>
      )}
    </Field>
  );
}
