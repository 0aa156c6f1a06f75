"use client";

import { Table2 } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Field } from "@/components/ui/field";
import { Select } from "@/components/ui/select";
import {
  EXPORT_FORMAT_IDS,
  EXPORT_SCOPES,
  type ExportScope,
  isSegmentFormat,
  type SegmentFormat,
} from "@/lib/schemas/export";
import { DownloadButton } from "./download-button";
import { FormatCard } from "./format-card";
import { useExport } from "./use-export";

const FORMATS = EXPORT_FORMAT_IDS.filter(isSegmentFormat);

export interface TableCardProps {
  readonly documentId: string;
  /** Why nobody here can have it. */
  readonly refusal: string | null;
}

/** The segments as a table, in a format for other programs or for reading. */
export function TableCard({ documentId, refusal }: TableCardProps) {
  const t = useTranslations("export");
  const [format, setFormat] = useState<SegmentFormat>("xliff-12");
  const [scope, setScope] = useState<ExportScope>("all");
  const { mutate, busy } = useExport();
  return (
    <FormatCard Icon={Table2} name={t("tables.name")} text={t("tables.text")}>
      <div className="mt-3 grid w-full gap-3 sm:grid-cols-2">
        <Choice
          label={t("tables.format")}
          options={FORMATS.map((id) => ({ id, name: t(`tables.formats.${id}.name`) }))}
          value={format}
          onChange={setFormat}
        />
        <Choice
          label={t("tables.scope")}
          options={EXPORT_SCOPES.map((id) => ({ id, name: t(`tables.scopes.${id}`) }))}
          value={scope}
          onChange={setScope}
        />
      </div>
      <p className="mt-1 text-sm text-muted">{t(`tables.formats.${format}.text`)}</p>
      <DownloadButton
        label={t("tables.download")}
        refusal={refusal}
        isBusy={busy !== null}
        onDownload={() => mutate({ documentId, format, scope })}
      />
    </FormatCard>
  );
}

interface ChoiceProps<Id extends string> {
  readonly label: string;
  readonly options: readonly { readonly id: Id; readonly name: string }[];
  readonly value: Id;
  readonly onChange: (id: Id) => void;
}

function Choice<Id extends string>({ label, options, value, onChange }: ChoiceProps<Id>) {
  return (
    <Field label={label}>
      {(control) => (
        <Select
          {...control}
          value={value}
          onChange={({ target }) => {
            const chosen = options.find(({ id }) => id === target.value);
            if (chosen) onChange(chosen.id);
          }}
        >
          {options.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </Select>
      )}
    </Field>
  );
}
