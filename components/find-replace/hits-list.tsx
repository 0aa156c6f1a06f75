"use client";

import { ChevronLeft, ChevronRight } from "lucide-react";
import { useTranslations } from "next-intl";
import { useEffect, useRef } from "react";
import { useProblemText } from "@/components/problem/use-problem-text";
import { PlaceToFix } from "@/components/review/place-to-fix";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import type { AskedSearch } from "@/lib/client/replacement-calls";
import type { SegmentWithHits } from "@/lib/schemas/replacements";
import { hitKey } from "./chosen-segments";
import { useHitsPage } from "./use-hits-page";
import { useKeysIn } from "./use-keys-in";

interface HitsListProps {
  readonly id: string;
  readonly search: AskedSearch;
  readonly segments: readonly SegmentWithHits[];
  readonly isLoading: boolean;
  readonly chosen: ReadonlySet<string>;
  readonly onChoose: (keys: readonly string[], isChosen: boolean) => void;
}

/** The hits with what would become of them, some segments at a time. */
export function HitsList({ id, search, segments, isLoading, chosen, onChoose }: HitsListProps) {
  const t = useTranslations("review.replace");
  const tell = useProblemText();
  const { hits, page, pages, goTo, error, ...loading } = useHitsPage(search, {
    segments,
    isLoading,
  });
  const list = useRef<HTMLOListElement>(null);
  const follows = useRef(false);
  const isBusy = loading.isLoading;
  const turn = (to: number) => {
    if (to < 0 || to >= pages) return;
    follows.current = true;
    goTo(to);
  };
  useEffect(() => {
    if (isBusy || !follows.current) return;
    follows.current = false;
    list.current?.scrollTo({ top: 0 });
    list.current?.querySelector<HTMLInputElement>("input[type=checkbox]")?.focus();
  }, [isBusy, page]);
  useKeysIn(list, (key) => {
    const step = { PageDown: 1, PageUp: -1 }[key];
    if (step !== undefined) turn(page + step);
    return step !== undefined;
  });
  const rows = new Map(segments.map((segment) => [segment.id, segment]));
  return (
    <>
      {error && <Notice tone="danger">{tell(error)}</Notice>}
      <ol
        ref={list}
        id={id}
        aria-label={t("places")}
        aria-busy={isBusy}
        className="-mx-2 flex min-h-24 flex-col divide-y divide-border overflow-y-auto border-y border-border px-2 max-sm:shrink-0 max-sm:overflow-y-visible"
      >
        {hits.flatMap((hit) => {
          const segment = rows.get(hit.segmentId);
          // Somebody wrote it a moment ago: it is named when the others are replaced.
          if (segment?.version !== hit.version) return [];
          const key = hitKey({ segment, start: hit.start });
          return (
            <PlaceToFix
              key={key}
              place={{ ...hit, ...segment, key }}
              isChosen={chosen.has(key)}
              onChoose={(isChosen) => onChoose([key], isChosen)}
            />
          );
        })}
      </ol>
      {pages > 1 && <Pages page={page} pages={pages} onTurn={turn} />}
    </>
  );
}

interface PagesProps {
  readonly page: number;
  readonly pages: number;
  readonly onTurn: (page: number) => void;
}

function Pages({ page, pages, onTurn }: PagesProps) {
  const t = useTranslations("review.replace");
  return (
    <div className="flex items-center justify-center gap-2 text-sm">
      <Button
        size="icon-sm"
        variant="ghost"
        aria-label={t("pageBefore")}
        disabled={page === 0}
        onClick={() => onTurn(page - 1)}
      >
        <ChevronLeft aria-hidden />
      </Button>
      <span role="status" className="tabular-nums">
        {t("page", { page: page + 1, pages })}
      </span>
      <Button
        size="icon-sm"
        variant="ghost"
        aria-label={t("pageAfter")}
        disabled={page === pages - 1}
        onClick={() => onTurn(page + 1)}
      >
        <ChevronRight aria-hidden />
      </Button>
    </div>
  );
}
