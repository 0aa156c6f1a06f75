"use client";

import { useFormatter, useTranslations } from "next-intl";
import { STATE_LOOKS } from "@/components/segment/state-look";
import { classNames } from "@/components/ui/class-names";
import type { SegmentState } from "@/lib/workflow/transition";

/** From done to not begun, as the bar is read. */
const FROM_DONE: readonly SegmentState[] = [
  "approved",
  "submitted",
  "returned",
  "draft",
  "initial",
];

export interface StateProgressProps {
  /** Source words in each state. */
  readonly words: Readonly<Record<SegmentState, number>>;
}

/** How far a document is, in words: one stacked bar, and the same in icons, words and numbers. */
export function StateProgress({ words }: StateProgressProps) {
  const t = useTranslations("states");
  const format = useFormatter();
  const total = FROM_DONE.reduce((sum, state) => sum + words[state], 0);
  const present = FROM_DONE.filter((state) => words[state] > 0);
  return (
    <div className="flex min-w-0 flex-col gap-2">
      <div aria-hidden className="flex h-2 gap-px overflow-hidden rounded-full bg-sunken">
        {present.map((state) => (
          <span
            key={state}
            className={classNames("h-full min-w-0.5", STATE_LOOKS[state].fill)}
            style={{ width: `${(words[state] / total) * 100}%` }}
          />
        ))}
      </div>
      <ul
        aria-label={t("progress")}
        className="flex flex-wrap gap-x-4 gap-y-1 text-xs max-sm:flex-col"
      >
        {present.map((state) => {
          const { Icon, text } = STATE_LOOKS[state];
          return (
            <li key={state} className="flex items-center gap-1.5 whitespace-nowrap">
              <Icon aria-hidden className={classNames("size-3.5", text)} />
              <span>{t(`name.${state}`)}</span>
              <span className="text-muted tabular-nums">
                {t("words", { count: words[state] })}
                {" · "}
                {format.number(words[state] / total, { style: "percent" })}
              </span>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
