"use client";

import { ArrowRight } from "lucide-react";
import { useTranslations } from "next-intl";
import { DiffView } from "@/components/segment/diff-view";
import { showSpaces } from "@/components/segment/show-spaces";
import { StateBadge } from "@/components/segment/state-badge";
import { useWorkbench } from "@/components/segment/workbench";
import { CheckboxField } from "@/components/ui/checkbox-field";
import type { PlaceToFix as Place } from "@/lib/schemas/fixes";

/** Whether a fix costs the segment a step that somebody has taken. */
export function costsAStep({ state, becomes }: Pick<Place, "state" | "becomes">): boolean {
  return (state === "submitted" || state === "approved") && becomes !== state;
}

interface PlaceToFixProps {
  readonly place: Place;
  readonly isChosen: boolean;
  readonly onChoose: (isChosen: boolean) => void;
}

/** One place with its change, and what that does to the segment's state. */
export function PlaceToFix({ place, isChosen, onChoose }: PlaceToFixProps) {
  const { document } = useWorkbench();
  const t = useTranslations("review.fixAll");
  const { number, state, becomes, left, marked, suggestion, right } = place;
  return (
    <li className="py-2.5">
      <CheckboxField
        label={
          <span className="flex flex-wrap items-center gap-2">
            {t("segment", { number })}
            <StateBadge state={state} />
            {costsAStep(place) && (
              <>
                <ArrowRight aria-hidden className="size-4 text-muted" />
                <span className="sr-only">{t("dropsTo")}</span>
                <StateBadge state={becomes} />
              </>
            )}
          </span>
        }
        hint={
          <span className="leading-relaxed wrap-anywhere whitespace-pre-wrap text-foreground">
            <DiffView
              before={left + showSpaces(marked) + right}
              after={left + showSpaces(suggestion) + right}
              language={document.targetLanguage}
            />
          </span>
        }
        isChecked={isChosen}
        onChange={onChoose}
      />
    </li>
  );
}
