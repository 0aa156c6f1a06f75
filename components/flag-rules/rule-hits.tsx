"use client";

import Link from "next/link";
import { useTranslations } from "next-intl";
import type { RulePreview } from "@/lib/schemas/flag-rule";
import { MarkedText } from "./marked-text";

export interface RuleHitsProps {
  readonly projectId: string;
  readonly preview: RulePreview;
}

/** The segments whose open flags a rule would silence, each a link to the desk. */
export function RuleHits({ projectId, preview }: RuleHitsProps) {
  const t = useTranslations("project.flagRules");
  const { flags, segments, side, items } = preview;
  return (
    <section aria-label={t("hits")} className="flex flex-col gap-2">
      <p className="text-sm">{t("wouldSilence", { flags, segments })}</p>
      {items.length > 0 && (
        <ul className="flex max-h-[40dvh] flex-col divide-y divide-border overflow-y-auto rounded-md border border-border bg-sunken text-sm">
          {items.map((hit) => (
            <li key={hit.segmentId} className="flex flex-col gap-1 px-3 py-2 wrap-anywhere">
              <Link
                href={`/projects/${projectId}/documents/${hit.documentId}/review?segment=${hit.segmentId}`}
                className="self-start rounded text-xs font-medium text-muted hover:underline"
              >
                {t("segment", { document: hit.documentTitle, number: hit.number })}
              </Link>
              <p lang={hit.sourceLanguage} className="text-muted">
                <MarkedText text={hit.source} spans={side === "source" ? hit.spans : []} />
              </p>
              <p lang={hit.targetLanguage}>
                <MarkedText text={hit.target} spans={side === "target" ? hit.spans : []} />
              </p>
            </li>
          ))}
        </ul>
      )}
      {segments > items.length && (
        <p className="text-sm text-muted">{t("shown", { count: items.length })}</p>
      )}
    </section>
  );
}
