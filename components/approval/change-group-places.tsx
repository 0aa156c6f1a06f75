"use client";

import { useQuery } from "@tanstack/react-query";
import { CheckCheck, CornerUpLeft } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { useProblemText } from "@/components/problem/use-problem-text";
import { useWorkbench } from "@/components/segment/workbench";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { Skeleton } from "@/components/ui/skeleton";
import { listChangePlaces } from "@/lib/client/decision-calls";
import type { OutlineFilter } from "@/lib/client/document-calls";
import { queryKeys } from "@/lib/client/query-keys";
import { ChangePlace } from "./change-place";
import type { Steps } from "./use-steps";

/** Places that are shown at once. */
const PAGE = 50;

interface ChangeGroupPlacesProps {
  readonly steps: Steps;
  readonly filter: OutlineFilter;
  readonly groupKey: string;
}

/** Where a change was made, each place with a box: what has other changes besides is chosen by hand only. */
export function ChangeGroupPlaces({ groupKey, filter, steps }: ChangeGroupPlacesProps) {
  const t = useTranslations("approval");
  const tell = useProblemText();
  const documentId = useWorkbench().document.id;
  const [said, setSaid] = useState<ReadonlyMap<string, boolean>>(new Map());
  const [shown, setShown] = useState(PAGE);
  const { data, error } = useQuery({
    queryKey: queryKeys.changePlaces(documentId, groupKey, filter),
    queryFn: ({ signal }) => listChangePlaces(documentId, { key: groupKey, filter }, signal),
  });
  if (error) return <Notice tone="danger">{tell(error)}</Notice>;
  if (!data) return <Skeleton className="h-24" />;
  // Those with nothing but this change come first.
  const places = data.toSorted((one, other) => Number(one.others > 0) - Number(other.others > 0));
  const isChosen = ({ id, others }: (typeof places)[number]) => said.get(id) ?? others === 0;
  const chosen = places.filter(isChosen).map(({ id }) => id);
  return (
    <>
      <ul aria-label={t("changes.places")} className="divide-y divide-border">
        {places.slice(0, shown).map((place) => (
          <ChangePlace
            key={place.id}
            place={place}
            isChosen={isChosen(place)}
            onChoose={(is) => setSaid(new Map([...said, [place.id, is]]))}
          />
        ))}
      </ul>
      {places.length > shown && (
        <Button size="sm" variant="ghost" onClick={() => setShown(shown + PAGE)}>
          {t("changes.showMore", { count: places.length - shown })}
        </Button>
      )}
      <div className="mt-3 flex flex-wrap gap-2">
        <Button
          size="sm"
          variant="primary"
          disabled={chosen.length === 0}
          onClick={() => steps.approve(chosen)}
        >
          <CheckCheck aria-hidden />
          {t("changes.approve", { count: chosen.length })}
        </Button>
        <Button
          size="sm"
          disabled={chosen.length === 0}
          onClick={() => steps.askReason({ ids: chosen })}
        >
          <CornerUpLeft aria-hidden />
          {t("changes.sendBack", { count: chosen.length })}
        </Button>
      </div>
    </>
  );
}
