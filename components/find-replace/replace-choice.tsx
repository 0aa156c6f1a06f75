"use client";

import { useTranslations } from "next-intl";
import { useMemo } from "react";
import { KeyLabel } from "@/components/keys/key-label";
import { ChoiceFooter } from "@/components/review/choice-footer";
import { useChoice } from "@/components/review/use-choice";
import { GroupCheckbox } from "@/components/ui/group-checkbox";
import { Notice } from "@/components/ui/notice";
import { Progress } from "@/components/ui/progress";
import type { AskedSearch } from "@/lib/client/replacement-calls";
import type { FoundHits } from "@/lib/schemas/replacements";
import { chosenSegments, countDrops, hitKey } from "./chosen-segments";
import { HitsList } from "./hits-list";
import { type PlacedHit, placedHits } from "./next-hit";
import type { Replacing } from "./use-replacing";
import { useWatchedWork } from "./use-watched-work";

interface ReplaceChoiceProps {
  readonly search: AskedSearch;
  /** Undefined when nothing is searched for. */
  readonly found: FoundHits | undefined;
  /** What is shown is not yet what was typed. */
  readonly isLoading: boolean;
  readonly replacing: Replacing;
}

const HITS_ID = "replace-hits";

/** Goes to the first hit of the list. */
export function focusFirstHit(): void {
  const list = document.getElementById(HITS_ID);
  list?.querySelector<HTMLInputElement>("input[type=checkbox]")?.focus();
}

/** The hits, of which the person chooses; those in approved segments are replaced only if the person says so. */
export function ReplaceChoice({ search, found, isLoading, replacing }: ReplaceChoiceProps) {
  const t = useTranslations("review.replace");
  const hits = useMemo(() => (found ? placedHits(found) : []), [found]);
  const approved = hits.filter(({ segment: { state } }) => state === "approved");
  const { chosen, choose } = useChoice(hits.map(hitKey), approved.map(hitKey));
  const { isRunning, share, run } = useWatchedWork();
  const keys = new Set(chosen);
  const canApply = chosen.length > 0 && !isLoading && !isRunning;
  const apply = async () => {
    const { total = 0, segments: listed = [] } = found ?? {};
    const segments = chosenSegments(hits, keys, hits.length === total);
    const { replacement = "" } = search;
    await run((control) => replacing.apply({ search, replacement, segments, listed }, control));
    replacing.close();
  };
  return (
    <form
      className="flex min-h-0 flex-col gap-3 max-sm:shrink-0"
      onSubmit={(event) => {
        event.preventDefault();
        if (canApply) void apply();
      }}
    >
      {found && hits.length > 0 && (
        <>
          <Groups hits={hits} approved={approved} chosen={keys} onChoose={choose} />
          <Costs drops={countDrops(hits, keys)} isWhole={found.isWhole} />
          <HitsList
            id={HITS_ID}
            search={search}
            segments={found.segments}
            isLoading={isLoading}
            chosen={keys}
            onChoose={choose}
          />
        </>
      )}
      <div className="max-sm:sticky max-sm:-bottom-6 max-sm:-mx-6 max-sm:border-t max-sm:border-border max-sm:bg-surface max-sm:px-6 max-sm:pt-2 max-sm:pb-6">
        {share !== null && <Progress value={share} label={t("running")} className="mb-3" />}
        <ChoiceFooter
          cancelLabel={t(isRunning ? "stop" : "cancel")}
          type="submit"
          disabled={!canApply}
        >
          {isRunning ? t("running") : t("apply", { count: chosen.length })}
          {!isRunning && <KeyLabel keys="Enter" />}
        </ChoiceFooter>
      </div>
    </form>
  );
}

interface GroupsProps {
  readonly hits: readonly PlacedHit[];
  readonly approved: readonly PlacedHit[];
  readonly chosen: ReadonlySet<string>;
  readonly onChoose: (keys: readonly string[], isChosen: boolean) => void;
}

/** All of them, and those in approved segments, with one box each. */
function Groups({ hits, approved, chosen, onChoose }: GroupsProps) {
  const t = useTranslations("review.replace");
  const parts = [
    { label: t("all", { count: hits.length }), of: hits },
    ...(approved.length > 0
      ? [{ label: t("approved", { count: approved.length }), of: approved }]
      : []),
  ];
  return (
    <div className="flex flex-wrap gap-x-6 gap-y-1 text-sm">
      {parts.map(({ label, of }) => (
        <GroupCheckbox
          key={label}
          label={label}
          keys={of.map(hitKey)}
          chosen={chosen}
          onChoose={onChoose}
        />
      ))}
    </div>
  );
}

interface CostsProps {
  readonly drops: ReturnType<typeof countDrops>;
  readonly isWhole: boolean;
}

/** Says before it happens what it costs. */
function Costs({ drops, isWhole }: CostsProps) {
  const t = useTranslations("review.replace");
  const { draft, submitted } = drops;
  if (draft + submitted === 0 && isWhole) return null;
  return (
    <Notice tone="warning" role="status" className="py-2">
      {draft > 0 && <p>{t("toDraft", { count: draft })}</p>}
      {submitted > 0 && <p>{t("toSubmitted", { count: submitted })}</p>}
      {!isWhole && <p>{t("unfinished")}</p>}
    </Notice>
  );
}
