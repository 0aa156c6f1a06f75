"use client";

import { RotateCcw } from "lucide-react";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { LocalTime } from "@/components/date/local-time";
import { useProblemText } from "@/components/problem/use-problem-text";
import { DiffView } from "@/components/segment/diff-view";
import { StateBadge } from "@/components/segment/state-badge";
import { useHistory } from "@/components/segment/use-history";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { Skeleton } from "@/components/ui/skeleton";
import type { SegmentHistory } from "@/lib/schemas/segment";
import type { ActiveSegment } from "./active-segment";

/** The segment's versions, each against the text of now, and what happened to it. */
export function HistoryTab({ active }: { readonly active: ActiveSegment }) {
  const t = useTranslations("review");
  const tell = useProblemText();
  const { data, error } = useHistory(active.row.id);
  if (error) return <Notice tone="danger">{tell(error)}</Notice>;
  if (!data) return <Skeleton className="h-24" />;
  const revisions = data.revisions.toSorted((a, b) => b.number - a.number);
  return (
    <div className="flex flex-col gap-6">
      <section>
        <h2 className="mb-2 text-sm font-semibold text-muted">{t("history.versions")}</h2>
        <ol className="flex flex-col gap-4">
          {revisions.map((revision) => (
            <Version key={revision.id} text={revision.text} active={active}>
              <span className="font-medium">{revision.author?.name ?? t("history.system")}</span>
              <LocalTime at={revision.at} />
              <StateBadge state={revision.state} />
            </Version>
          ))}
          <Version text={active.view.machineTarget} active={active}>
            <span className="font-medium">{t("history.machine")}</span>
          </Version>
        </ol>
      </section>
      <Events events={data.events} />
    </div>
  );
}

interface VersionProps {
  readonly text: string;
  readonly active: ActiveSegment;
  readonly children: ReactNode;
}

function Version({ text, active, children }: VersionProps) {
  const t = useTranslations("review");
  const isNow = text === active.view.target;
  return (
    <li className="text-sm">
      <p className="flex flex-wrap items-center gap-x-2 gap-y-1 text-muted [&>:first-child]:text-foreground">
        {children}
      </p>
      <p className="mt-1 leading-relaxed whitespace-pre-wrap wrap-break-word">
        {isNow ? text : <DiffView before={text} after={active.view.target} />}
      </p>
      {isNow ? (
        <p className="mt-1 text-xs text-muted">{t("history.now")}</p>
      ) : (
        active.canEdit && (
          <Button size="sm" className="mt-1.5 h-7" onClick={() => active.replaceText(text)}>
            <RotateCcw aria-hidden />
            {t("history.restore")}
          </Button>
        )
      )}
    </li>
  );
}

function Events({ events }: Pick<SegmentHistory, "events">) {
  const t = useTranslations("review");
  if (events.length === 0) return null;
  return (
    <section>
      <h2 className="mb-2 text-sm font-semibold text-muted">{t("history.events")}</h2>
      <ol className="flex flex-col gap-2 text-sm">
        {events.map(({ id, action, by, at, reason, isSeen, batch }) => {
          const name = action.replaceAll(".", "-");
          return (
            <li key={id}>
              <span>
                {t.has(`history.actions.${name}`) ? t(`history.actions.${name}`) : action}
                {by && ` · ${by.name}`}
              </span>{" "}
              <span className="text-muted">
                <LocalTime at={at} />
              </span>
              {(isSeen !== null || (batch ?? 1) > 1) && (
                <span className="block text-muted">
                  {[
                    (batch ?? 1) > 1 && t("history.batch", { count: batch ?? 1 }),
                    isSeen !== null && t(isSeen ? "history.seen" : "history.notSeen"),
                  ]
                    .filter((part) => part !== false)
                    .join(" · ")}
                </span>
              )}
              {reason && <q className="block text-muted">{reason}</q>}
            </li>
          );
        })}
      </ol>
    </section>
  );
}
