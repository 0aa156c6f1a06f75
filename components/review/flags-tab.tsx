"use client";

import { Circle, RotateCcw, TriangleAlert } from "lucide-react";
import { useTranslations } from "next-intl";
import { RiskLine } from "@/components/segment/risk-line";
import { isSerious, nameFlags, openFlags, type ShownFlag } from "@/components/segment/shown-flag";
import { useCategoryName } from "@/components/segment/use-category-name";
import { useCheckRecordText } from "@/components/segment/use-check-record-text";
import { useCheckRecords } from "@/components/segment/use-check-records";
import { useWorkbench } from "@/components/segment/workbench";
import { Button } from "@/components/ui/button";
import { classNames } from "@/components/ui/class-names";
import { sliceSpan } from "@/lib/text/span";
import type { ActiveSegment } from "./active-segment";
import { useFlagMessage } from "./flag-list";

/** Every flag of the segment with its severity, category and words; the dismissed ones too. */
export function FlagsTab({ active }: { readonly active: ActiveSegment }) {
  const t = useTranslations("review");
  const open = openFlags(active.flags);
  const dismissed = active.flags.filter(({ dismissal }) => dismissal !== null);
  return (
    <div className="flex flex-col gap-5">
      <RiskLine row={active.view} flags={active.flags} />
      {open.length === 0 && <p className="text-sm text-muted">{t("panel.noFlags")}</p>}
      <ul className="flex flex-col gap-4 empty:hidden">
        {nameFlags(open).map(({ name, flag }) => (
          <FlagCard key={name} flag={flag} active={active} />
        ))}
      </ul>
      {dismissed.length > 0 && (
        <section>
          <h2 className="mb-2 text-sm font-semibold text-muted">{t("panel.dismissed")}</h2>
          <ul className="flex flex-col gap-4">
            {nameFlags(dismissed).map(({ name, flag }) => (
              <FlagCard key={name} flag={flag} active={active} />
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}

interface FlagCardProps {
  readonly flag: ShownFlag;
  readonly active: ActiveSegment;
}

function FlagCard({ flag, active }: FlagCardProps) {
  const t = useTranslations("review");
  const message = useFlagMessage(flag);
  const category = useCategoryName()(flag.category);
  const record = useCheckRecords(useWorkbench().document.projectId).get(flag.check);
  const judged = useCheckRecordText()(record);
  const { view } = active;
  const quote = sliceSpan(flag.side === "target" ? view.target : view.source, flag).trim();
  const serious = isSerious(flag);
  const Icon = serious ? TriangleAlert : Circle;
  return (
    <li className="text-sm">
      <p
        className={classNames(
          "flex items-center gap-1.5 font-medium",
          flag.dismissal ? "text-muted" : serious ? "text-serious" : "text-slight",
        )}
      >
        <Icon aria-hidden className="size-4 shrink-0" />
        {t(`severity.${flag.severity}`)}
        <span className="font-normal text-muted">{category}</span>
      </p>
      <p className="mt-1">{message}</p>
      {quote && (
        <blockquote className="mt-1 line-clamp-3 border-l-2 border-border pl-2.5 text-muted">
          {quote}
        </blockquote>
      )}
      {judged && <p className="mt-1 text-xs text-muted tabular-nums">{judged}</p>}
      {flag.dismissal && <Dismissal flag={flag} dismissal={flag.dismissal} active={active} />}
    </li>
  );
}

interface DismissalProps extends FlagCardProps {
  readonly dismissal: NonNullable<ShownFlag["dismissal"]>;
}

/** Who says that the flag is no error, and the way back or on to a rule. */
function Dismissal({ flag, dismissal, active }: DismissalProps) {
  const t = useTranslations("review");
  const { reopen, askRule } = active;
  return (
    <div className="mt-1.5 flex flex-wrap items-center justify-between gap-2 text-muted">
      <p>
        {t(dismissal.isRule ? "silencedBy" : "dismissedBy", {
          name: dismissal.by.name,
          reason: dismissal.note ?? t(`dismiss.reasons.${dismissal.reason}`),
        })}
      </p>
      {!dismissal.isRule && (
        <span className="flex flex-wrap gap-2">
          <Button size="sm" className="h-7" onClick={() => reopen(flag)}>
            <RotateCcw aria-hidden />
            {t("reopen")}
          </Button>
          {askRule && (
            <Button size="sm" className="h-7" onClick={() => askRule(flag)}>
              {t("makeRuleOfProject")}
            </Button>
          )}
        </span>
      )}
    </div>
  );
}
