"use client";

import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useOpenerFocus } from "@/components/keys/use-opener-focus";
import { useProblemText } from "@/components/problem/use-problem-text";
import { useWorkbench } from "@/components/segment/workbench";
import { Dialog, DialogContent } from "@/components/ui/dialog";
import { Notice } from "@/components/ui/notice";
import { Skeleton } from "@/components/ui/skeleton";
import { previewDismissals } from "@/lib/client/dismissal-calls";
import type { OutlineFilter } from "@/lib/client/document-calls";
import { queryKeys } from "@/lib/client/query-keys";
import { DismissalChoice } from "./dismissal-choice";
import { moveByArrow } from "./move-by-arrow";
import type { DismissingAll } from "./use-dismiss-all";

/** Shows the open flags that the filter leaves, and lets the person choose which of them are no errors. */
export function DismissAllDialog({ dismissing }: { readonly dismissing: DismissingAll }) {
  const { filter, close, apply } = dismissing;
  return (
    <Dialog open={filter !== null} onOpenChange={(isOpen) => !isOpen && close()}>
      {filter && <Preview filter={filter} onApply={apply} />}
    </Dialog>
  );
}

interface PreviewProps {
  readonly filter: OutlineFilter;
  readonly onApply: DismissingAll["apply"];
}

function Preview({ filter, onApply }: PreviewProps) {
  const { document } = useWorkbench();
  const t = useTranslations("review.dismissAll");
  const shell = useTranslations("shell");
  const tell = useProblemText();
  const onCloseAutoFocus = useOpenerFocus();
  const { data, error } = useQuery({
    queryKey: queryKeys.dismissals(document.id, filter),
    queryFn: ({ signal }) => previewDismissals(document.id, filter, signal),
    gcTime: 0,
    // What the person is choosing from keeps still; the server tells what has changed meanwhile.
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  });
  const listed = data?.places.length ?? 0;
  const total = data?.total ?? 0;
  return (
    <DialogContent
      title={t("title")}
      description={data && t("found", { total, listed, more: listed < total ? "yes" : "no" })}
      closeLabel={shell("close")}
      className="max-w-3xl"
      onKeyDown={moveByArrow}
      onCloseAutoFocus={onCloseAutoFocus}
    >
      {error && <Notice tone="danger">{tell(error)}</Notice>}
      {!data && !error && <Skeleton className="h-40" />}
      {data && listed > 0 && <DismissalChoice places={data.places} onApply={onApply} />}
    </DialogContent>
  );
}
