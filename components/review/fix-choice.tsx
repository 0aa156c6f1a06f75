"use client";

import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { KeyLabel } from "@/components/keys/key-label";
import { Notice } from "@/components/ui/notice";
import type { ApplyFixes, PlaceToFix as Place } from "@/lib/schemas/fixes";
import { ChoiceFooter } from "./choice-footer";
import { focusFirstBox } from "./focus-first-box";
import { costsAStep, PlaceToFix } from "./place-to-fix";
import { useChoice } from "./use-choice";

interface FixChoiceProps {
  readonly places: readonly Place[];
  /** The places shown are those that were asked for before. */
  readonly isLoading: boolean;
  readonly onApply: (places: ApplyFixes["places"]) => void;
  /** What the button says of so many places. */
  readonly applyLabel: (count: number) => string;
  /** What stands above the places. */
  readonly children?: ReactNode;
}

/** The places of a preview; approved segments are changed only if the person says so. */
export function FixChoice({ places, isLoading, onApply, applyLabel, children }: FixChoiceProps) {
  const t = useTranslations("review.fixAll");
  const approved = places.filter(({ state }) => state === "approved");
  const { chosen, choose } = useChoice(keysOf(places), keysOf(approved));
  const keys = new Set(chosen);
  const isChosen = ({ key }: Place) => keys.has(key);
  const canApply = chosen.length > 0 && !isLoading;
  return (
    <form
      ref={focusFirstBox}
      className="flex min-h-0 flex-col gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        if (!canApply) return;
        onApply(places.filter(isChosen).map(({ segmentId, key }) => ({ segmentId, key })));
      }}
    >
      {children}
      <Costs
        dropping={segmentsOf(places.filter((place) => isChosen(place) && costsAStep(place)))}
        leftOut={segmentsOf(approved.filter((place) => !isChosen(place)))}
      />
      <ol
        aria-label={t("places")}
        aria-busy={isLoading}
        className="-mx-2 flex min-h-24 flex-col divide-y divide-border overflow-y-auto border-y border-border px-2"
      >
        {places.map((place) => (
          <PlaceToFix
            key={place.key}
            place={place}
            isChosen={isChosen(place)}
            onChoose={(is) => choose([place.key], is)}
          />
        ))}
      </ol>
      <ChoiceFooter cancelLabel={t("cancel")} type="submit" disabled={!canApply}>
        {applyLabel(chosen.length)}
        <KeyLabel keys="Enter" />
      </ChoiceFooter>
    </form>
  );
}

const keysOf = (places: readonly Place[]) => places.map(({ key }) => key);
const segmentsOf = (places: readonly Place[]) =>
  new Set(places.map(({ segmentId }) => segmentId)).size;

interface CostsProps {
  /** Chosen segments that would drop back one step. */
  readonly dropping: number;
  /** Approved segments that are left out. */
  readonly leftOut: number;
}

/** Says before it happens what it costs. */
function Costs({ dropping, leftOut }: CostsProps) {
  const t = useTranslations("review.fixAll");
  if (dropping + leftOut === 0) return null;
  return (
    <Notice tone={dropping > 0 ? "warning" : "info"} role="status" className="py-2">
      {dropping > 0 && <p>{t("dropping", { count: dropping })}</p>}
      {leftOut > 0 && <p>{t("leftOut", { count: leftOut })}</p>}
    </Notice>
  );
}
