"use client";

import { CornerDownLeft } from "lucide-react";
import { useTranslations } from "next-intl";
import type { KeyboardEvent } from "react";
import { useWorkbench } from "@/components/segment/workbench";
import { Button } from "@/components/ui/button";
import { findHits } from "@/lib/memory/find-hits";
import type { MemoryEntryRow } from "@/lib/schemas/memory";
import type { ActiveSegment } from "./active-segment";
import { EntryOrigin } from "./entry-origin";

export interface ConcordanceHitProps {
  readonly entry: MemoryEntryRow;
  readonly searched: string;
  readonly active: ActiveSegment;
  /** Of its button: the arrows go to the other hits. */
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
}

/** An entry that has the words that were searched for. */
export function ConcordanceHit({ entry, searched, active, onKeyDown }: ConcordanceHitProps) {
  const t = useTranslations("memory");
  const { document } = useWorkbench();
  return (
    <li className="flex flex-col gap-1 text-sm">
      <p lang={document.sourceLanguage} className="text-muted">
        <MarkedText text={entry.source} searched={searched} />
      </p>
      <p lang={document.targetLanguage}>
        <MarkedText text={entry.target} searched={searched} />
      </p>
      <div className="flex flex-wrap items-center justify-between gap-2">
        <EntryOrigin origin={entry.origin} />
        {active.canEdit && (
          <Button
            size="sm"
            className="h-7"
            aria-label={t("insertNamed", { text: entry.target })}
            onClick={() => active.insert(entry.target)}
            onKeyDown={onKeyDown}
          >
            <CornerDownLeft aria-hidden />
            {t("insert")}
          </Button>
        )}
      </div>
    </li>
  );
}

function MarkedText({ text, searched }: { readonly text: string; readonly searched: string }) {
  return cutAtHits(text, searched).map(({ start, end, isHit }) => {
    const piece = text.slice(start, end);
    return isHit ? (
      <mark
        key={start}
        className="rounded-xs bg-accent-soft font-semibold text-foreground underline decoration-accent decoration-2 underline-offset-4"
      >
        {piece}
      </mark>
    ) : (
      <span key={start}>{piece}</span>
    );
  });
}

function cutAtHits(text: string, searched: string) {
  const pieces: { start: number; end: number; isHit: boolean }[] = [];
  let at = 0;
  for (const { start, end } of findHits(text, searched)) {
    if (start > at) pieces.push({ start: at, end: start, isHit: false });
    pieces.push({ start, end, isHit: true });
    at = end;
  }
  if (at < text.length) pieces.push({ start: at, end: text.length, isHit: false });
  return pieces;
}
