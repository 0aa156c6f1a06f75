"use client";

import { Shapes } from "lucide-react";
import { useTranslations } from "next-intl";
import { useRef } from "react";
import { useMayApprove } from "@/components/segment/approve-button";
import { DiffView } from "@/components/segment/diff-view";
import { FlagBadge } from "@/components/segment/flag-badge";
import { isSerious, openFlags } from "@/components/segment/shown-flag";
import { useSeenRow } from "@/components/segment/use-seen-row";
import { useSegmentRow } from "@/components/segment/use-segment-row";
import { useWorkbench } from "@/components/segment/workbench";
import { Badge } from "@/components/ui/badge";
import { CheckboxField } from "@/components/ui/checkbox-field";
import { Skeleton } from "@/components/ui/skeleton";
import type { ChangePlaces } from "@/lib/schemas/decisions";
import type { SegmentRow } from "@/lib/schemas/segment";

interface ChangePlaceProps {
  readonly place: ChangePlaces[number];
  readonly isChosen: boolean;
  readonly onChoose: (isChosen: boolean) => void;
}

/** One place of a change, with all that was changed there. */
export function ChangePlace({ place, ...rest }: ChangePlaceProps) {
  const row = useSegmentRow(place.position);
  return row?.id === place.id ? (
    <LoadedPlace place={place} row={row} {...rest} />
  ) : (
    <li className="py-2.5">
      <Skeleton className="h-12" />
    </li>
  );
}

function LoadedPlace({ place, row, isChosen, onChoose }: ChangePlaceProps & { row: SegmentRow }) {
  const t = useTranslations("approval");
  const problems = useTranslations("problems");
  const { document } = useWorkbench();
  const mayApprove = useMayApprove();
  const line = useRef<HTMLLIElement>(null);
  useSeenRow(line, row);
  const serious = openFlags(row.flags).filter(isSerious).length;
  return (
    <li ref={line} className="py-2.5">
      <CheckboxField
        label={
          <span className="flex flex-wrap items-center gap-2">
            {t("changes.segment", { number: row.position + 1 })}
            {place.others > 0 && (
              <Badge tone="warning">
                <Shapes aria-hidden />
                {t("changes.others", { count: place.others })}
              </Badge>
            )}
            {serious > 0 && <FlagBadge weight="serious" count={serious} />}
            {row.submittedBy && (
              <span className="text-xs font-normal text-muted">
                {t("by", { name: row.submittedBy.name })}
              </span>
            )}
          </span>
        }
        hint={
          <span className="block leading-relaxed wrap-anywhere whitespace-pre-wrap text-foreground">
            <DiffView
              before={row.machineTarget}
              after={row.target}
              language={document.targetLanguage}
            />
            {!mayApprove(row) && (
              <span className="block text-xs text-muted">{problems("self-approval")}</span>
            )}
          </span>
        }
        isChecked={isChosen}
        onChange={onChoose}
      />
    </li>
  );
}
