"use client";

import { useTranslations } from "next-intl";
import { useEffect, useRef } from "react";
import { MarkedText } from "@/components/flag-rules/marked-text";
import { Notice } from "@/components/ui/notice";
import type { CustomCheckTrial } from "@/lib/schemas/custom-check";

type Item = CustomCheckTrial["items"][number];

export interface TrialHitsProps {
  readonly projectId: string;
  readonly languages: { readonly source: string; readonly target: string };
  readonly trial: CustomCheckTrial;
  /** Whether a text was tried instead of segments. */
  readonly isSample: boolean;
}

/** What patterns found: how many segments, and the first of them with the places marked. */
export function TrialHits({ projectId, languages, trial, isSample }: TrialHitsProps) {
  const t = useTranslations("custom-checks");
  const { looked, isAll, unsearched, segments, items } = trial;
  const found = useRef<HTMLDivElement>(null);
  // The form is longer than the window: what was asked for would stand below its end.
  // oxlint-disable-next-line react/exhaustive-deps -- another answer, another look at it
  useEffect(() => {
    // Chromium answers with a promise, which is no clean-up.
    found.current?.scrollIntoView({ block: "nearest" });
  }, [trial]);
  return (
    <div ref={found} className="flex flex-col gap-2">
      <output className="text-sm font-medium">{useSummary(trial, isSample)}</output>
      {items.length > 0 && (
        <ul
          aria-label={t("trial")}
          className="flex max-h-72 flex-col divide-y divide-border overflow-y-auto rounded-md border border-border bg-surface text-sm"
        >
          {items.map((item) => (
            <Hit
              key={item.place?.segmentId ?? "sample"}
              projectId={projectId}
              languages={languages}
              item={item}
            />
          ))}
        </ul>
      )}
      {unsearched > 0 && <Notice tone="warning">{t("unsearched", { count: unsearched })}</Notice>}
      {isAll && looked > 0 && segments > items.length && (
        <p className="text-sm text-muted">{t("shown", { count: items.length })}</p>
      )}
    </div>
  );
}

function useSummary(trial: CustomCheckTrial, isSample: boolean): string {
  const { looked, isAll, segments, items } = trial;
  const t = useTranslations("custom-checks");
  if (isSample) return t("sampleFound", { marks: items[0]?.marks.length ?? 0 });
  return t(isAll ? "found" : "foundPart", { segments, looked });
}

interface HitProps extends Omit<TrialHitsProps, "trial" | "isSample"> {
  readonly item: Item;
}

function Hit({ projectId, languages, item: { place, source, target, marks } }: HitProps) {
  const t = useTranslations("custom-checks");
  const on = (side: "source" | "target") => marks.filter((mark) => mark.side === side);
  const fixes = marks.filter(({ suggestion }) => suggestion !== null);
  return (
    <li className="flex flex-col gap-1 px-3 py-2 wrap-anywhere">
      {place && (
        <a
          href={`/projects/${projectId}/documents/${place.documentId}/review?segment=${place.segmentId}`}
          target="_blank"
          rel="noreferrer"
          className="self-start rounded text-xs font-medium text-muted hover:underline"
        >
          {t("segment", { document: place.documentTitle, number: place.number })}
        </a>
      )}
      {source && (
        <p lang={languages.source} className="text-muted">
          <MarkedText text={source} spans={on("source")} />
        </p>
      )}
      <p lang={languages.target}>
        <MarkedText text={target} spans={on("target")} />
      </p>
      {fixes.map(({ start, end, suggestion }) => (
        <p key={start} className="text-xs text-muted">
          {target.slice(start, end)} → <b className="text-foreground">{suggestion || "∅"}</b>
        </p>
      ))}
    </li>
  );
}
