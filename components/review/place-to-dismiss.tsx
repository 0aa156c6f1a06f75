"use client";

import { useTranslations } from "next-intl";
import { showSpaces } from "@/components/segment/show-spaces";
import { useWorkbench } from "@/components/segment/workbench";
import { CheckboxField } from "@/components/ui/checkbox-field";
import type { PlaceToDismiss as Place } from "@/lib/schemas/dismissals";

interface PlaceToDismissProps {
  readonly place: Place;
  /** Undefined where the place has no box of its own. */
  readonly isChosen: boolean | undefined;
  readonly onChoose: (isChosen: boolean) => void;
}

/** One place with the sentence that its mark stands in. */
export function PlaceToDismiss({ place, isChosen, onChoose }: PlaceToDismissProps) {
  const t = useTranslations("review.dismissAll");
  const label = t("segment", { number: place.number, count: place.flags });
  return (
    <li>
      {isChosen === undefined ? (
        <div className="text-sm">
          <p className="font-medium">{label}</p>
          <p>
            <Sentence place={place} />
          </p>
        </div>
      ) : (
        <CheckboxField
          label={label}
          hint={<Sentence place={place} />}
          isChecked={isChosen}
          onChange={onChoose}
        />
      )}
    </li>
  );
}

function Sentence({ place: { side, left, marked, right } }: { readonly place: Place }) {
  const { document } = useWorkbench();
  return (
    <span
      lang={side === "source" ? document.sourceLanguage : document.targetLanguage}
      className="leading-relaxed wrap-anywhere whitespace-pre-wrap text-foreground"
    >
      {left}
      {marked !== "" && (
        <mark className="rounded-xs bg-warning-soft text-inherit ring-1 ring-warning/40">
          {showSpaces(marked)}
        </mark>
      )}
      {right}
    </span>
  );
}
