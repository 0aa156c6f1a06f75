"use client";

import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useOpenerFocus } from "@/components/keys/use-opener-focus";
import { useProblemText } from "@/components/problem/use-problem-text";
import { Dialog, DialogContent } from "@/components/ui/dialog";
import { Notice } from "@/components/ui/notice";
import { Skeleton } from "@/components/ui/skeleton";
import { queryKeys } from "@/lib/client/query-keys";
import { listRepetitions } from "@/lib/client/repetition-calls";
import type { PlaceToFix } from "@/lib/schemas/fixes";
import type { FoundRepetitions, Repetition } from "@/lib/schemas/repetitions";
import { FixChoice } from "./fix-choice";
import { moveByArrow } from "./move-by-arrow";
import type { Repeating } from "./use-repeating";

/** Shows the segments that have the same source and another text, and lets the person choose which get this one. */
export function RepeatDialog({ repeating }: { readonly repeating: Repeating }) {
  const { askedId, close } = repeating;
  return (
    <Dialog open={askedId !== null} onOpenChange={(isOpen) => !isOpen && close()}>
      {askedId && <Content segmentId={askedId} onApply={repeating.apply} />}
    </Dialog>
  );
}

interface ContentProps {
  readonly segmentId: string;
  readonly onApply: Repeating["apply"];
}

function Content({ segmentId, onApply }: ContentProps) {
  const t = useTranslations("review.repeat");
  const shell = useTranslations("shell");
  const tell = useProblemText();
  const onCloseAutoFocus = useOpenerFocus();
  const { data, error } = useQuery({
    queryKey: queryKeys.repetitions(segmentId),
    queryFn: ({ signal }) => listRepetitions(segmentId, signal),
    gcTime: 0,
    // What the person is choosing from keeps still; the server tells what has changed meanwhile.
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  });
  return (
    <DialogContent
      title={t("title")}
      description={data && t("found", countsOf(data))}
      closeLabel={shell("close")}
      className="max-w-3xl"
      onKeyDown={moveByArrow}
      onCloseAutoFocus={onCloseAutoFocus}
    >
      {error && <Notice tone="danger">{tell(error)}</Notice>}
      {!data && !error && <Skeleton className="h-40" />}
      {data && data.total > 0 && (
        <FixChoice
          places={data.segments.map((segment) => toPlace(segment, data.target))}
          isLoading={false}
          onApply={(places) => {
            const chosen = new Set(places.map((place) => place.segmentId));
            const segments = data.segments.filter(({ id }) => chosen.has(id));
            onApply({
              segmentId,
              version: data.version,
              segments: segments.map(({ id, version }) => ({ id, version })),
            });
          }}
          applyLabel={(count) => t("apply", { count })}
        />
      )}
    </DialogContent>
  );
}

/** The whole text is what changes. */
function toPlace(
  { id, number, state, becomes, target }: Repetition,
  suggestion: string,
): PlaceToFix {
  return {
    key: id,
    segmentId: id,
    number,
    state,
    becomes,
    left: "",
    marked: target,
    suggestion,
    right: "",
  };
}

function countsOf({ total, segments }: FoundRepetitions) {
  return { total, listed: segments.length, more: segments.length < total ? "yes" : "no" };
}
