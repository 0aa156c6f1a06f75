"use client";

import { useFormatter, useTranslations } from "next-intl";
import { classNames } from "@/components/ui/class-names";
import type { SegmentState } from "@/lib/workflow/transition";
import { STATE_LOOKS } from "./state-look";
import { useStateWords } from "./use-state-words";

/** From done to not begun, as the bar is read. */
const FROM_DONE: readonly SegmentState[] = [
  "approved",
  "submitted",
  "returned",
  "draft",
  "initial",
];

/** How far the document is, in words by state, on one line. */
export function WordsBar() {
  const t = useTranslations("states");
  const segment = useTranslations("segment");
  const format = useFormatter();
  const words = useStateWords();
  const parts = FROM_DONE.map((state) => ({ state, words: words?.[state] ?? 0 }));
  const total = parts.reduce((sum, part) => sum + part.words, 0);
  const share = total === 0 ? 0 : (words?.approved ?? 0) / total;
  const present = parts.filter((part) => part.words > 0);
  return (
    <div className="flex w-full items-center gap-3 sm:w-72">
      <div aria-hidden className="flex h-2 flex-1 gap-px overflow-hidden rounded-full bg-sunken">
        {present.map(({ state, words: count }) => (
          <span
            key={state}
            className={classNames("h-full min-w-0.5", STATE_LOOKS[state].fill)}
            style={{ width: `${(count / total) * 100}%` }}
            title={`${t(`name.${state}`)}: ${t("words", { count })}`}
          />
        ))}
      </div>
      <ul aria-label={t("progress")} className="sr-only">
        {present.map(({ state, words: count }) => (
          <li key={state}>
            {t(`name.${state}`)}: {t("words", { count })}
          </li>
        ))}
      </ul>
      <span className="shrink-0 text-xs text-muted tabular-nums">
        {words && segment("approvedShare", { share: format.number(share, { style: "percent" }) })}
      </span>
    </div>
  );
}
