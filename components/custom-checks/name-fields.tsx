"use client";

import { useTranslations } from "next-intl";
import { useCategoryName } from "@/components/segment/use-category-name";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { Select } from "@/components/ui/select";
import { CUSTOM_CATEGORIES, CUSTOM_SEVERITIES } from "@/lib/schemas/custom-check";
import type { CheckDraft } from "./check-draft";

export interface NameFieldsProps {
  readonly draft: CheckDraft;
  readonly onChange: (change: Partial<CheckDraft>) => void;
}

/** What a check is called, what it says, and how much it matters. */
export function NameFields({ draft, onChange }: NameFieldsProps) {
  const t = useTranslations("custom-checks");
  return (
    <div className="grid gap-4 sm:grid-cols-2">
      <Field label={t("name")}>
        {(control) => (
          <Input
            {...control}
            required
            maxLength={100}
            value={draft.name}
            onChange={(event) => onChange({ name: event.target.value })}
          />
        )}
      </Field>
      <Field label={t("why")} hint={t("whyHint")}>
        {(control) => (
          <Input
            {...control}
            required
            maxLength={300}
            value={draft.why}
            onChange={(event) => onChange({ why: event.target.value })}
          />
        )}
      </Field>
      <WeightFields draft={draft} onChange={onChange} />
    </div>
  );
}

function WeightFields({ draft, onChange }: NameFieldsProps) {
  const t = useTranslations("custom-checks");
  const severities = useTranslations("review.severity");
  const nameOf = useCategoryName();
  return (
    <>
      <Field label={t("severity")}>
        {(control) => (
          <Select
            {...control}
            value={draft.severity}
            onChange={({ target }) => {
              const severity = CUSTOM_SEVERITIES.find((known) => known === target.value);
              if (severity) onChange({ severity });
            }}
          >
            {CUSTOM_SEVERITIES.map((severity) => (
              <option key={severity} value={severity}>
                {severities(severity)}
              </option>
            ))}
          </Select>
        )}
      </Field>
      <Field label={t("category")}>
        {(control) => (
          <Select
            {...control}
            value={draft.category}
            onChange={({ target }) => {
              const category = CUSTOM_CATEGORIES.find((known) => known === target.value);
              if (category) onChange({ category });
            }}
          >
            {CUSTOM_CATEGORIES.map((category) => (
              <option key={category} value={category}>
                {nameOf(category)}
              </option>
            ))}
          </Select>
        )}
      </Field>
    </>
  );
}
