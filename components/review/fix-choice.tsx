"use client";

import { useTranslations } from "next-intl";
import { KeyLabel } from "@/components/keys/key-label";
import { Notice } from "@/components/ui/notice";
import {
  type ApplyFixes,
  FIX_SCOPES,
  type FixPreview,
  type FixScope,
  type PlaceToFix as Place,
} from "@/lib/schemas/fixes";
import { ChoiceFooter } from "./choice-footer";
import { focusFirstBox } from "./focus-first-box";
import { costsAStep, PlaceToFix } from "./place-to-fix";
import { useChoice } from "./use-choice";

interface FixChoiceProps {
  readonly preview: FixPreview;
  readonly scope: FixScope;
  readonly onScope: (scope: FixScope) => void;
  /** The places shown are those of the scope before. */
  readonly isLoading: boolean;
  readonly onApply: (places: ApplyFixes["places"]) => void;
}

/** The places of a preview; approved segments are fixed only if the person says so. */
export function FixChoice({ preview, scope, onScope, isLoading, onApply }: FixChoiceProps) {
  const t = useTranslations("review.fixAll");
  const { places, totals } = preview;
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
      <Scopes scope={scope} onScope={onScope} totals={totals} />
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
        {t("apply", { count: chosen.length })}
        <KeyLabel keys="Enter" />
      </ChoiceFooter>
    </form>
  );
}

const keysOf = (places: readonly Place[]) => places.map(({ key }) => key);
const segmentsOf = (places: readonly Place[]) =>
  new Set(places.map(({ segmentId }) => segmentId)).size;

interface ScopesProps extends Pick<FixChoiceProps, "scope" | "onScope"> {
  readonly totals: FixPreview["totals"];
}

function Scopes({ scope, onScope, totals }: ScopesProps) {
  const t = useTranslations("review.fixAll");
  return (
    <fieldset className="flex flex-wrap gap-x-6 gap-y-2 text-sm">
      <legend className="sr-only">{t("scope.label")}</legend>
      {FIX_SCOPES.map((each) => (
        <label key={each} className="flex items-center gap-2">
          <input
            type="radio"
            name="scope"
            checked={each === scope}
            onChange={() => onScope(each)}
            className="size-4 shrink-0 accent-accent"
          />
          {t(`scope.${each}`, { count: totals[each] })}
        </label>
      ))}
    </fieldset>
  );
}

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
