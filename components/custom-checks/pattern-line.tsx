"use client";

import { useTranslations } from "next-intl";
import type { CustomCheckRow } from "@/lib/schemas/custom-check";

/** What a check looks for, in one or two lines. */
export function PatternLine({ check }: { readonly check: CustomCheckRow }) {
  const t = useTranslations("custom-checks");
  const { sourcePattern, targetPattern, mode, suggestion } = check;
  return (
    <dl className="mt-2 flex flex-col gap-1 border-l-2 border-border pl-3 text-sm">
      {sourcePattern !== null && <Line label={t("inSource")} text={sourcePattern} />}
      {targetPattern !== null && (
        <Line label={t(mode === "missing" ? "lacks" : "inTarget")} text={targetPattern} />
      )}
      {suggestion !== null && (
        <Line label={t(suggestion === "" ? "deletes" : "becomes")} text={suggestion} />
      )}
    </dl>
  );
}

function Line({ label, text }: { readonly label: string; readonly text: string }) {
  return (
    <div className="flex flex-wrap items-baseline gap-x-2">
      <dt className="text-muted">{label}</dt>
      <dd>
        <code translate="no" className="rounded bg-sunken px-1 whitespace-pre-wrap wrap-anywhere">
          {text}
        </code>
      </dd>
    </div>
  );
}
