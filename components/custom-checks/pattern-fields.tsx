"use client";

import { useTranslations } from "next-intl";
import { CheckboxField } from "@/components/ui/checkbox-field";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { Select } from "@/components/ui/select";
import { CUSTOM_CHECK_MODES } from "@/lib/flagging/custom-checks/custom-check";
import { MAX_PATTERN_LENGTH } from "@/lib/schemas/custom-check";
import { canFix, hasMode } from "./check-draft";
import type { NameFieldsProps } from "./name-fields";
import type { ShownFault } from "./use-pattern-fault";

export interface PatternFieldsProps extends NameFieldsProps {
  readonly fault: ShownFault | null;
}

/** What a check looks for, and what it proposes instead. */
export function PatternFields({ draft, onChange, fault }: PatternFieldsProps) {
  const t = useTranslations("custom-checks");
  const errorOf = (field: ShownFault["field"]) => (fault?.field === field ? fault.text : undefined);
  return (
    <div className="flex flex-col gap-4">
      <div className="grid gap-4 sm:grid-cols-2">
        <PatternField
          label={t("sourcePattern")}
          hint={t("sourceHint")}
          error={errorOf("sourcePattern")}
          value={draft.sourcePattern}
          onChange={(sourcePattern) => onChange({ sourcePattern })}
        />
        <PatternField
          label={t("targetPattern")}
          hint={t("targetHint")}
          error={errorOf("targetPattern")}
          value={draft.targetPattern}
          onChange={(targetPattern) => onChange({ targetPattern })}
        />
      </div>
      {hasMode(draft) && <ModeField draft={draft} onChange={onChange} />}
      <div className="grid gap-3 sm:grid-cols-2">
        <CheckboxField
          label={t("isWholeWord")}
          hint={t("isWholeWordHint")}
          isChecked={draft.isWholeWord}
          onChange={(isWholeWord) => onChange({ isWholeWord })}
        />
        <CheckboxField
          label={t("matchesCase")}
          isChecked={draft.matchesCase}
          onChange={(matchesCase) => onChange({ matchesCase })}
        />
        {canFix(draft) && (
          <CheckboxField
            label={t("offersFix")}
            isChecked={draft.offersFix}
            onChange={(offersFix) => onChange({ offersFix })}
          />
        )}
      </div>
      {canFix(draft) && draft.offersFix && (
        <PatternField
          label={t("suggestion")}
          hint={t("suggestionHint")}
          error={errorOf("suggestion")}
          value={draft.suggestion}
          onChange={(suggestion) => onChange({ suggestion })}
        />
      )}
      <details className="text-sm">
        <summary className="w-fit cursor-pointer rounded font-medium">{t("syntax")}</summary>
        <p className="mt-1.5 text-muted">{t("syntaxText")}</p>
      </details>
    </div>
  );
}

interface PatternFieldProps {
  readonly label: string;
  readonly hint: string;
  readonly error: string | undefined;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

function PatternField({ label, hint, error, value, onChange }: PatternFieldProps) {
  return (
    <Field label={label} hint={hint} error={error}>
      {(control) => (
        <Input
          {...control}
          autoCapitalize="off"
          autoComplete="off"
          spellCheck={false}
          translate="no"
          maxLength={MAX_PATTERN_LENGTH}
          className="font-mono"
          value={value}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </Field>
  );
}

function ModeField({ draft, onChange }: NameFieldsProps) {
  const t = useTranslations("custom-checks");
  return (
    <Field label={t("mode")}>
      {(control) => (
        <Select
          {...control}
          value={draft.mode}
          onChange={({ target }) => {
            const mode = CUSTOM_CHECK_MODES.find((known) => known === target.value);
            if (mode) onChange({ mode });
          }}
        >
          {CUSTOM_CHECK_MODES.map((mode) => (
            <option key={mode} value={mode}>
              {t(`modes.${mode}`)}
            </option>
          ))}
        </Select>
      )}
    </Field>
  );
}
