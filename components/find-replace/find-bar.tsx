"use client";

import { ChevronDown, ChevronUp, ListFilter, Replace, X } from "lucide-react";
import { useTranslations } from "next-intl";
import { useEffect, useRef } from "react";
import { CommandButton } from "@/components/keys/command-button";
import { useDesk } from "@/components/review/desk";
import { isNarrow } from "@/components/review/desk-filter";
import { useDeskFilter } from "@/components/review/use-desk-filter";
import { useWorkbench } from "@/components/segment/workbench";
import { Input } from "@/components/ui/input";
import { MAX_SEARCH } from "@/lib/schemas/replacements";
import { FIND_BAR } from "./find-bar-focus";
import { type Finding, useFinding } from "./finding";
import { SearchOptions } from "./search-options";
import { useKeysIn } from "./use-keys-in";
import { useSearchFault } from "./use-search-fault";

/** The bar in which a text of the document is looked for. */
export function FindBar() {
  const finding = useFinding();
  return finding.isOpen ? <OpenBar finding={finding} /> : null;
}

function OpenBar({ finding }: { readonly finding: Finding }) {
  const { permissions } = useWorkbench().document;
  const { run } = useDesk();
  const t = useTranslations("review.find");
  const fault = useSearchFault()(finding.error);
  const { draft, setDraft, close } = finding;
  const bar = useRef<HTMLElement>(null);
  useKeysIn(bar, (key) => {
    if (key === "Escape") close();
    return key === "Escape";
  });
  return (
    <section
      ref={bar}
      aria-label={t("label")}
      {...{ [FIND_BAR]: "" }}
      className="border-b border-border bg-sunken px-3 py-2 sm:px-4"
    >
      <div className="flex flex-wrap items-center gap-x-1.5 gap-y-2">
        <FindField finding={finding} isInvalid={fault !== null} />
        <SearchOptions options={draft.options} onOptions={(options) => setDraft({ options })} />
        <Where finding={finding} />
        <Count finding={finding} />
        <CommandButton
          label={t("previous")}
          command="find-previous"
          onClick={() => finding.step(-1)}
        >
          <ChevronUp aria-hidden />
        </CommandButton>
        <CommandButton label={t("next")} command="find-next" onClick={() => finding.step(1)}>
          <ChevronDown aria-hidden />
        </CommandButton>
        {permissions.includes("segment.edit") && (
          <CommandButton
            hasText
            label={t("replace")}
            command="replace"
            onClick={() => run("replace")}
          >
            <Replace aria-hidden />
          </CommandButton>
        )}
        <CommandButton label={t("close")} className="ml-auto" onClick={close}>
          <X aria-hidden />
        </CommandButton>
      </div>
      {fault && (
        <p role="alert" className="mt-1.5 text-sm text-danger">
          {fault.text}
        </p>
      )}
    </section>
  );
}

interface FindFieldProps {
  readonly finding: Finding;
  readonly isInvalid: boolean;
}

function FindField({ finding, isInvalid }: FindFieldProps) {
  const t = useTranslations("review.find");
  const ref = useRef<HTMLInputElement>(null);
  const { turn, draft, setDraft, step } = finding;
  useEffect(() => {
    ref.current?.focus();
    if (turn > 0) ref.current?.select();
  }, [turn]);
  return (
    <Input
      ref={ref}
      type="search"
      aria-label={t("text")}
      aria-invalid={isInvalid || undefined}
      placeholder={t("text")}
      maxLength={MAX_SEARCH}
      autoComplete="off"
      spellCheck={false}
      value={draft.find}
      onChange={(event) => setDraft({ find: event.currentTarget.value })}
      onKeyDown={(event) => {
        if (event.key !== "Enter" || event.nativeEvent.isComposing) return;
        event.preventDefault();
        step(event.shiftKey ? -1 : 1);
      }}
      className="h-8 min-w-40 flex-1 text-sm sm:max-w-72"
    />
  );
}

/** In which text, and in which segments where the desk is filtered. */
function Where({ finding: { draft, setDraft } }: { readonly finding: Finding }) {
  const t = useTranslations("review.find");
  const { filter } = useDeskFilter();
  const { side, isWhole } = draft;
  return (
    <>
      <select
        aria-label={t("side.label")}
        value={side}
        onChange={(event) =>
          setDraft({ side: event.currentTarget.value === "source" ? "source" : "target" })
        }
        className="h-8 shrink-0 rounded-md border border-border bg-surface px-2 text-sm"
      >
        <option value="target">{t("side.target")}</option>
        <option value="source">{t("side.source")}</option>
      </select>
      {isNarrow(filter) && (
        <CommandButton
          label={t("scope.filter")}
          aria-pressed={!isWhole}
          onClick={() => setDraft({ isWhole: !isWhole })}
        >
          <ListFilter aria-hidden />
        </CommandButton>
      )}
    </>
  );
}

function Count({ finding: { found, index, draft } }: { readonly finding: Finding }) {
  const t = useTranslations("review.find");
  if (!found || draft.find === "") return null;
  const { total, segments, isWhole } = found;
  const at = index === undefined ? "" : t("of", { index: index + 1 });
  return (
    <span role="status" className="shrink-0 px-1 text-sm text-muted tabular-nums">
      {at}
      {t("count", { total, segments: segments.length })}
      {!isWhole && ` ${t("unfinished")}`}
    </span>
  );
}
