"use client";

import { useTranslations } from "next-intl";
import type { KeyboardEvent } from "react";
import { isNarrow } from "@/components/review/desk-filter";
import { useDeskFilter } from "@/components/review/use-desk-filter";
import { useWorkbench } from "@/components/segment/workbench";
import { Field, type FieldControl } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { MAX_SEARCH } from "@/lib/schemas/replacements";
import type { SearchDraft } from "./finding";
import { focusFirstHit } from "./replace-choice";
import { SearchOptions } from "./search-options";
import type { useSearchFault } from "./use-search-fault";

interface ReplaceFieldsProps {
  readonly draft: SearchDraft;
  readonly onDraft: (changes: Partial<SearchDraft>) => void;
  readonly replacement: string;
  readonly onReplacement: (text: string) => void;
  readonly fault: ReturnType<ReturnType<typeof useSearchFault>>;
}

/** What is looked for, where, and what is put in its place. */
export function ReplaceFields(props: ReplaceFieldsProps) {
  const { draft, onDraft, replacement, onReplacement, fault } = props;
  const t = useTranslations("review.replace");
  const find = useTranslations("review.find");
  const isPattern = draft.options.includes("pattern");
  const errorOf = (field: "find" | "replacement") => fault?.field === field && fault.text;
  return (
    <div className="flex flex-col gap-3">
      <div className="grid items-start gap-3 sm:grid-cols-2">
        <Field label={find("text")} error={errorOf("find")}>
          {(control) => (
            <SearchInput
              control={control}
              value={draft.find}
              onValue={(text) => onDraft({ find: text })}
            />
          )}
        </Field>
        <Field label={t("with")} error={errorOf("replacement")} hint={isPattern && t("groups")}>
          {(control) => (
            <SearchInput control={control} value={replacement} onValue={onReplacement} />
          )}
        </Field>
      </div>
      <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2">
        <Scopes draft={draft} onDraft={onDraft} />
        <SearchOptions
          hasForms={!isPattern}
          options={draft.options}
          onOptions={(options) => onDraft({ options })}
        />
      </div>
    </div>
  );
}

interface SearchInputProps {
  readonly control: FieldControl;
  readonly value: string;
  readonly onValue: (value: string) => void;
}

function SearchInput({ control, value, onValue }: SearchInputProps) {
  const { document } = useWorkbench();
  const onKeyDown = (event: KeyboardEvent) => {
    const leads = event.key === "ArrowDown" || event.key === "Enter";
    if (!leads || event.ctrlKey || event.metaKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    focusFirstHit();
  };
  return (
    <Input
      {...control}
      lang={document.targetLanguage}
      autoComplete="off"
      spellCheck={false}
      maxLength={MAX_SEARCH}
      value={value}
      onChange={(event) => onValue(event.currentTarget.value)}
      onKeyDown={onKeyDown}
    />
  );
}

type ScopesProps = Pick<ReplaceFieldsProps, "draft" | "onDraft">;

/** Where is looked, when the desk's filter leaves segments out. */
function Scopes({ draft: { isWhole }, onDraft }: ScopesProps) {
  const t = useTranslations("review.find");
  const { filter } = useDeskFilter();
  if (!isNarrow(filter)) return <span className="text-sm text-muted">{t("scope.whole")}</span>;
  return (
    <fieldset className="flex flex-wrap gap-x-6 gap-y-2 text-sm">
      <legend className="sr-only">{t("scope.label")}</legend>
      {(["filter", "whole"] as const).map((scope) => (
        <label key={scope} className="flex items-center gap-2">
          <input
            type="radio"
            name="scope"
            checked={isWhole === (scope === "whole")}
            onChange={() => onDraft({ isWhole: scope === "whole" })}
            className="size-4 shrink-0 accent-accent"
          />
          {t(`scope.${scope}`)}
        </label>
      ))}
    </fieldset>
  );
}
