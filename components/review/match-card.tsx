"use client";

import {
  CheckCheck,
  CornerDownLeft,
  Equal,
  EqualApproximately,
  Hash,
  type LucideIcon,
} from "lucide-react";
import { useTranslations } from "next-intl";
import { CommandKey } from "@/components/keys/command-key";
import { DiffView } from "@/components/segment/diff-view";
import { useWorkbench } from "@/components/segment/workbench";
import { Badge, type BadgeProps } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import type { MemoryMatch } from "@/lib/schemas/memory";
import type { ActiveSegment } from "./active-segment";
import { EntryOrigin } from "./entry-origin";

type Kind = "inContext" | "exact" | "similar";

const LOOKS: Readonly<Record<Kind, { Icon: LucideIcon; tone: NonNullable<BadgeProps["tone"]> }>> = {
  inContext: { Icon: CheckCheck, tone: "success" },
  exact: { Icon: Equal, tone: "success" },
  similar: { Icon: EqualApproximately, tone: "accent" },
};

function kindOf(percent: number): Kind {
  if (percent > 100) return "inContext";
  return percent === 100 ? "exact" : "similar";
}

export interface MatchCardProps {
  readonly match: MemoryMatch;
  /** The 1-based place in the list, which is its key. */
  readonly number: number;
  readonly active: ActiveSegment;
}

/** An entry of the memory that is like the segment's source: how like, what differs, and its translation. */
export function MatchCard({ match, number, active }: MatchCardProps) {
  const t = useTranslations("memory");
  const { document } = useWorkbench();
  const kind = kindOf(match.percent);
  const { Icon, tone } = LOOKS[kind];
  return (
    <li className="flex flex-col gap-1.5 text-sm">
      <div className="flex flex-wrap items-center justify-between gap-2">
        <span className="flex flex-wrap items-center gap-2">
          <Badge tone={tone} className="tabular-nums">
            <Icon aria-hidden />
            {t(`kinds.${kind}`, { share: match.percent / 100 })}
          </Badge>
          {match.times > 1 && (
            <span className="text-xs text-muted">{t("times", { count: match.times })}</span>
          )}
        </span>
        {active.canEdit && (
          <Button
            size="sm"
            className="h-7"
            aria-label={t("insertNumber", { number })}
            onClick={() => active.replaceText(match.target, { memoryEntryId: match.id })}
          >
            <CornerDownLeft aria-hidden />
            {t("insert")}
            <CommandKey command={`insert-match-${number}`} />
          </Button>
        )}
      </div>
      {kind === "similar" && (
        <p className="text-muted">
          <span className="sr-only">{t("sourceThen")}</span>
          <DiffView
            before={match.source}
            after={active.view.source}
            language={document.sourceLanguage}
          />
        </p>
      )}
      <p lang={document.targetLanguage} className="text-base whitespace-pre-wrap wrap-break-word">
        {match.target}
      </p>
      <OtherNumbers numbers={match.numbers} />
      <EntryOrigin origin={match.origin} />
    </li>
  );
}

function OtherNumbers({ numbers }: Pick<MemoryMatch, "numbers">) {
  const t = useTranslations("memory");
  const join = (list: readonly string[]) => list.join(" · ") || "–";
  if (numbers.asked.length + numbers.entry.length === 0) return null;
  return (
    <p className="flex items-start gap-1.5 text-warning">
      <Hash aria-hidden className="mt-0.75 size-4 shrink-0" />
      {t("otherNumbers", { entry: join(numbers.entry), asked: join(numbers.asked) })}
    </p>
  );
}
