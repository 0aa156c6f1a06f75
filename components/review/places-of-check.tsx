"use client";

import { ChevronDown } from "lucide-react";
import { useTranslations } from "next-intl";
import { useId, useState } from "react";
import { useRuleWords } from "@/components/flag-rules/use-rule-words";
import { useLocalized } from "@/components/language/use-localized";
import { Button } from "@/components/ui/button";
import { GroupCheckbox } from "@/components/ui/group-checkbox";
import type { PlaceToDismiss as Place } from "@/lib/schemas/dismissals";
import type { PlacesOfCheck as CheckGroup, PlacesOfText as TextGroup } from "./group-places";
import { PlaceToDismiss } from "./place-to-dismiss";

interface ChoosingProps {
  /** The keys of the chosen places. */
  readonly chosen: ReadonlySet<string>;
  readonly onChoose: (keys: readonly string[], isChosen: boolean) => void;
}

interface PlacesOfCheckProps extends ChoosingProps {
  readonly group: CheckGroup;
}

/** What one check marks, with a box for all of it. */
export function PlacesOfCheck({ group, chosen, onChoose }: PlacesOfCheckProps) {
  const { places, texts } = group;
  const t = useTranslations("review.dismissAll");
  const { checkOf } = useRuleWords();
  const titleId = useId();
  const [first] = places;
  if (!first) return null;
  const { checkTitle, side } = first;
  return (
    <section aria-labelledby={titleId} className="border-border not-first:border-t">
      <h3 id={titleId} className="sticky top-0 z-10 bg-surface py-2.5 font-medium">
        <GroupCheckbox
          keys={keysOf(places)}
          chosen={chosen}
          onChoose={onChoose}
          label={
            <Counted text={checkOf({ checkTitle, side, text: null })} count={countOf(places)} />
          }
        />
      </h3>
      <ul aria-label={t("texts")} className="flex flex-col gap-3 pb-4 pl-7">
        {texts.map((text) => (
          <PlacesOfText key={text.fingerprint} group={text} chosen={chosen} onChoose={onChoose} />
        ))}
      </ul>
    </section>
  );
}

/** More sentences than show at once that they are alike. */
const SHOWN_AT_FIRST = 3;

function PlacesOfText({ group, chosen, onChoose }: ChoosingProps & { readonly group: TextGroup }) {
  const { places } = group;
  const t = useTranslations("review.dismissAll");
  const { textOf } = useRuleWords();
  const local = useLocalized();
  const [isWhole, setWhole] = useState(places.length <= SHOWN_AT_FIRST + 1);
  const [first] = places;
  if (!first) return null;
  const shown = isWhole ? places : places.slice(0, SHOWN_AT_FIRST);
  return (
    <li>
      <div className="text-sm">
        <GroupCheckbox
          keys={keysOf(places)}
          chosen={chosen}
          onChoose={onChoose}
          label={
            <Counted
              text={textOf({ ...first, text: first.marked.trim() })}
              count={countOf(places)}
            />
          }
        />
        <p className="pl-7 text-muted">{local(first.message)}</p>
      </div>
      <ul className="mt-1 flex flex-col gap-1.5 pl-7">
        {shown.map((place) => (
          <PlaceToDismiss
            key={place.key}
            place={place}
            // A text that stands in one place has one box.
            isChosen={places.length === 1 ? undefined : chosen.has(place.key)}
            onChoose={(isChosen) => onChoose([place.key], isChosen)}
          />
        ))}
      </ul>
      {!isWhole && (
        <Button size="sm" variant="ghost" className="mt-1 ml-5" onClick={() => setWhole(true)}>
          <ChevronDown aria-hidden />
          {t("showAll", { count: places.length })}
        </Button>
      )}
    </li>
  );
}

function Counted({ text, count }: { readonly text: string; readonly count: number }) {
  const t = useTranslations("review.dismissAll");
  return (
    <>
      {text}
      <span aria-hidden className="ml-2 text-xs font-normal text-muted tabular-nums">
        {count}
      </span>
      <span className="sr-only">{t("flags", { count })}</span>
    </>
  );
}

const keysOf = (places: readonly Place[]) => places.map(({ key }) => key);
const countOf = (places: readonly Place[]) => places.reduce((sum, { flags }) => sum + flags, 0);
