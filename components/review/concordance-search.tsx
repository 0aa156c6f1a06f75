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
import { HITS_ATTRIBUTE, HITS_SELECTOR, moveAmongHits } from "./move-among-hits";
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
    if (event.key !== "Escape") return moveAmongHits(event);
    event.preventDefault();
    active.editorRef.current?.focus({ preventScroll: true });
  };
  return (
    <section
      aria-label={t("concordance")}
      className="relative flex flex-col gap-4 border-t border-border pt-4"
      {...HITS_ATTRIBUTE}
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
            onKeyDown={onKeyDown}
          />
        )}
      </Field>
      <Hits active={active} onKeyDown={onKeyDown} />
    </section>
  );
}

interface HitsProps {
  readonly active: ActiveSegment;
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
}

function Hits({ active, onKeyDown }: HitsProps) {
  const t = useTranslations("memory");
  const tell = useProblemText();
  const { projectId } = useWorkbench().document;
  const { text, hits, error, isOffline } = useMemoryHits(projectId, active.concordance.text);
  useEffect(() => {
    // Who is typing wants to see them, below the search.
    const searching = document.activeElement?.closest(HITS_SELECTOR);
    if (hits) searching?.scrollIntoView({ block: "start" });
  }, [hits]);
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
          <ConcordanceHit key={entry.id} entry={entry} searched={text} {...{ active, onKeyDown }} />
        ))}
      </ul>
    </>
  );
}

const moreThan = ({ total, entries }: { total: number; entries: readonly unknown[] }) =>
  total > entries.length ? "yes" : "no";
