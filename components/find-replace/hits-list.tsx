"use client";

import { useTranslations } from "next-intl";
import { useEffect, useRef } from "react";
import { useProblemText } from "@/components/problem/use-problem-text";
import { PlaceToFix } from "@/components/review/place-to-fix";
import { Notice } from "@/components/ui/notice";
import type { AskedSearch } from "@/lib/client/replacement-calls";
import type { SegmentWithHits } from "@/lib/schemas/replacements";
import { hitKey } from "./chosen-segments";
import { Pages } from "./pages";
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
