"use client";

import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useWorkbench } from "@/components/segment/workbench";
import { queryKeys } from "@/lib/client/query-keys";
import { readLink } from "@/lib/client/repair-calls";
import type { SegmentRow } from "@/lib/schemas/segment";

/** More pairs than this are no help to the eye. */
const MOST_SHOWN = 10;

const RANK = { number: 0, name: 1, word: 2 } as const;

/** The pairs that speak for a link: numbers first, then names, then words. */
export function LinkAnchors({ row }: { readonly row: SegmentRow }) {
  const { document } = useWorkbench();
  const t = useTranslations("review.alignment");
  const { data } = useQuery({
    queryKey: queryKeys.link(row.id, row.version),
    queryFn: ({ signal }) => readLink(row.id, signal),
  });
  if (!data) return null;
  const shown = data.anchors
    .toSorted((left, right) => RANK[left.kind] - RANK[right.kind])
    .slice(0, MOST_SHOWN);
  if (shown.length === 0) return <p className="text-sm text-muted">{t("noAnchors")}</p>;
  return (
    <ul aria-label={t("anchors")} className="flex flex-wrap gap-1.5 text-xs">
      {shown.map(({ source, target }) => (
        <li key={`${source} ${target}`} className="rounded bg-sunken px-1.5 py-0.5">
          <span lang={document.sourceLanguage}>{source}</span>
          <span aria-hidden className="mx-1 text-muted">
            =
          </span>
          <span lang={document.targetLanguage}>{target}</span>
        </li>
      ))}
    </ul>
  );
}
