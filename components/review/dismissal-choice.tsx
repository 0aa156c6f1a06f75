"use client";

import { useTranslations } from "next-intl";
import { useMemo, useState } from "react";
import { isComplete, WhyFields } from "@/components/flag-rules/why-fields";
import { KeyLabel } from "@/components/keys/key-label";
import type { PlaceToDismiss } from "@/lib/schemas/dismissals";
import type { Why } from "@/lib/schemas/segment";
import { ChoiceFooter } from "./choice-footer";
import { focusFirstBox } from "./focus-first-box";
import { groupPlaces } from "./group-places";
import { PlacesOfCheck } from "./places-of-check";
import { useChoice } from "./use-choice";

interface DismissalChoiceProps {
  readonly places: readonly PlaceToDismiss[];
  readonly onApply: (places: readonly PlaceToDismiss[], why: Why) => void;
}

/** The flags of a preview, by check and marked text, and why they are no errors. */
export function DismissalChoice({ places, onApply }: DismissalChoiceProps) {
  const t = useTranslations("review.dismissAll");
  const groups = useMemo(() => groupPlaces(places), [places]);
  const { chosen, choose } = useChoice(places.map(({ key }) => key));
  const [why, setWhy] = useState<Why>({ reason: "correct" });
  const keys = new Set(chosen);
  const chosenPlaces = places.filter(({ key }) => keys.has(key));
  const canApply = chosenPlaces.length > 0 && isComplete(why);
  return (
    <form
      ref={focusFirstBox}
      className="flex min-h-0 flex-col gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        if (canApply) onApply(chosenPlaces, why);
      }}
    >
      <div className="-mx-2 flex min-h-24 flex-col overflow-y-auto border-y border-border px-2">
        {groups.map((group) => (
          <PlacesOfCheck key={group.check} group={group} chosen={keys} onChoose={choose} />
        ))}
      </div>
      <WhyFields why={why} onChange={setWhy} />
      <ChoiceFooter cancelLabel={t("cancel")} type="submit" disabled={!canApply}>
        {t("apply", { count: chosenPlaces.reduce((sum, { flags }) => sum + flags, 0) })}
        <KeyLabel keys="Enter" />
      </ChoiceFooter>
    </form>
  );
}
