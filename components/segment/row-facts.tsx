"use client";

import { EyeOff, Link2Off, MessageSquare, Shuffle } from "lucide-react";
import { useTranslations } from "next-intl";
import { FlagBadge } from "@/components/segment/flag-badge";
import { RowVisitors } from "@/components/segment/row-visitors";
import { SaveState } from "@/components/segment/save-state";
import { isSerious, openFlags, type ShownFlag } from "@/components/segment/shown-flag";
import { StateBadge } from "@/components/segment/state-badge";
import { Badge } from "@/components/ui/badge";
import { isDoubtfulLink } from "@/lib/bitext/doubtful-link";
import type { OutboxEntry } from "@/lib/client/outbox-entry";
import type { SegmentRow } from "@/lib/schemas/segment";

export interface RowFactsProps {
  readonly row: SegmentRow;
  readonly flags: readonly ShownFlag[];
  readonly entry: OutboxEntry | undefined;
}

/** What a row is: its number, state, flags, comments, and whether it is saved. */
export function RowFacts({ row, flags, entry }: RowFactsProps) {
  const t = useTranslations("review");
  const open = openFlags(flags);
  const serious = open.filter(isSerious).length;
  const slight = open.length - serious;
  return (
    <div className="flex flex-wrap items-center gap-1.5 md:flex-col md:items-start">
      <span className="flex items-center gap-2">
        <span className="min-w-7 text-sm text-muted tabular-nums">{row.position + 1}</span>
        <StateBadge state={row.state} />
      </span>
      <span className="flex flex-wrap items-center gap-1 empty:hidden md:pl-9">
        {serious > 0 && <FlagBadge weight="serious" count={serious} />}
        {slight > 0 && <FlagBadge weight="slight" count={slight} />}
        {row.openComments > 0 && (
          <Badge title={t("openComments", { count: row.openComments })}>
            <MessageSquare aria-hidden />
            <span aria-hidden>{row.openComments}</span>
            <span className="sr-only">{t("openComments", { count: row.openComments })}</span>
          </Badge>
        )}
        {isDoubtfulLink(row) && (
          <Badge title={t("doubtfulLinkWhy", { confidence: row.confidence })}>
            <Link2Off aria-hidden />
            {t("doubtfulLink")}
          </Badge>
        )}
        {row.link === "moved" && (
          <Badge title={t("movedLinkWhy")}>
            <Shuffle aria-hidden />
            {t("movedLink")}
          </Badge>
        )}
        {row.isExcluded && (
          <Badge>
            <EyeOff aria-hidden />
            {t("excluded")}
          </Badge>
        )}
      </span>
      <RowVisitors segmentId={row.id} />
      <span className="empty:hidden md:pl-9">
        <SaveState entry={entry} />
      </span>
    </div>
  );
}
