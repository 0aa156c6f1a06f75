"use client";

import { useTranslations } from "next-intl";
import { type KeyboardEvent, useEffect, useRef } from "react";
import { CommandKey } from "@/components/keys/command-key";
import { useProblemText } from "@/components/problem/use-problem-text";
import { useWorkbench } from "@/components/segment/workbench";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { Notice } from "@/components/ui/notice";
import type { ActiveSegment } from "./active-segment";
import { ConcordanceHit } from "./concordance-hit";
import { useDesk } from "./desk";
import { LONGEST_SEARCH } from "./use-concordance";
import { useMemoryHits } from "./use-memory-hits";

/** The concordance: how words were translated wherever the memory has them. */
export function ConcordanceSearch({ active }: { readonly active: ActiveSegment }) {
  const t = useTranslations("memory");
  const { text, search } = active.concordance;
  const inputRef = useRef<HTMLInputElement>(null);
  const { panelTurn } = useDesk();
  useEffect(() => {
    if (panelTurn === 0) return;
    inputRef.current?.focus();
    inputRef.current?.select();
  }, [panelTurn]);
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.key === "Escape") {
      event.preventDefault();
      active.editorRef.current?.focus({ preventScroll: true });
    } else moveByArrow(event);
  };
  return (
    <section
      aria-label={t("concordance")}
      className="relative flex flex-col gap-4 border-t border-border pt-4"
      onKeyDown={onKeyDown}
    >
      <span aria-hidden className="absolute top-4 right-0">
        <CommandKey command="concordance" />
      </span>
      <Field label={t("concordance")} hint={t("concordanceHint")}>
        {(control) => (
          <Input
            {...control}
            ref={inputRef}
            type="search"
            autoComplete="off"
            maxLength={LONGEST_SEARCH}
            value={text}
            onChange={(event) => search(event.target.value)}
          />
        )}
      </Field>
      <Hits active={active} />
    </section>
  );
}

function Hits({ active }: { readonly active: ActiveSegment }) {
  const t = useTranslations("memory");
  const tell = useProblemText();
  const { projectId } = useWorkbench().document;
  const { text, hits, error, isOffline } = useMemoryHits(projectId, active.concordance.text);
  if (isOffline) return <Notice tone="warning">{t("offline")}</Notice>;
  if (error) return <Notice tone="danger">{tell(error)}</Notice>;
  if (!hits) return null;
  return (
    <>
      <p role="status" className="text-sm text-muted">
        {t("hits", { total: hits.total, shown: hits.entries.length, more: moreThan(hits) })}
      </p>
      <ul aria-label={t("hitsLabel")} className="flex flex-col gap-4 empty:hidden">
        {hits.entries.map((entry) => (
          <ConcordanceHit key={entry.id} entry={entry} searched={text} active={active} />
        ))}
      </ul>
    </>
  );
}

const moreThan = ({ total, entries }: { total: number; entries: readonly unknown[] }) =>
  total > entries.length ? "yes" : "no";

/** The arrows go from the search to its hits and from one to the next; Enter inserts. */
function moveByArrow(event: KeyboardEvent<HTMLElement>): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step === undefined || event.ctrlKey || event.altKey || event.metaKey) return;
  const stops = [...event.currentTarget.querySelectorAll<HTMLElement>("input, li button")];
  const next = stops[stops.findIndex((stop) => stop === document.activeElement) + step];
  if (!next) return;
  event.preventDefault();
  next.focus();
}
