"use client";

import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useOpenerFocus } from "@/components/keys/use-opener-focus";
import { useProblemText } from "@/components/problem/use-problem-text";
import { useWorkbench } from "@/components/segment/workbench";
import { Dialog, DialogContent } from "@/components/ui/dialog";
import { Notice } from "@/components/ui/notice";
import { Skeleton } from "@/components/ui/skeleton";
import { queryKeys } from "@/lib/client/query-keys";
import { previewRealignment } from "@/lib/client/repair-calls";
import type { Realignment, RealignmentChange } from "@/lib/schemas/realignment";
import { ChoiceFooter } from "./choice-footer";
import { RealignChange } from "./realign-change";
import { useChoice } from "./use-choice";
import type { Realigning } from "./use-realignment";

/** Shows what aligning again would change, and lets the person choose. */
export function RealignDialog({ realigning }: { readonly realigning: Realigning }) {
  const { segmentId, close, apply } = realigning;
  return (
    <Dialog open={segmentId !== null} onOpenChange={(isOpen) => !isOpen && close()}>
      {segmentId !== null && <Preview segmentId={segmentId} onApply={apply} />}
    </Dialog>
  );
}

interface PreviewProps {
  readonly segmentId: string;
  readonly onApply: Realigning["apply"];
}

function Preview({ segmentId, onApply }: PreviewProps) {
  const { document } = useWorkbench();
  const t = useTranslations("review.realign");
  const shell = useTranslations("shell");
  const tell = useProblemText();
  const onCloseAutoFocus = useOpenerFocus();
  const { data, error } = useQuery({
    queryKey: queryKeys.realignment(document.id, segmentId),
    queryFn: ({ signal }) => previewRealignment(document.id, segmentId, signal),
    gcTime: 0,
  });
  return (
    <DialogContent
      title={t("title")}
      description={data && <Place realignment={data} />}
      closeLabel={shell("close")}
      className="max-w-5xl"
      onCloseAutoFocus={onCloseAutoFocus}
    >
      {error && <Notice tone="danger">{tell(error)}</Notice>}
      {!data && !error && <Skeleton className="h-40" />}
      {data?.changes.length === 0 && <Notice tone="success">{t("nothing")}</Notice>}
      {data && data.changes.length > 0 && <Changes changes={data.changes} onApply={onApply} />}
    </DialogContent>
  );
}

interface ChangesProps {
  readonly changes: readonly RealignmentChange[];
  readonly onApply: Realigning["apply"];
}

/** All are chosen until the person takes some out. */
function Changes({ changes, onApply }: ChangesProps) {
  const t = useTranslations("review.realign");
  const { chosen, choose } = useChoice(changes.map(({ key }) => key));
  return (
    <>
      <ol className="-mx-2 flex min-h-24 flex-col gap-4 overflow-y-auto px-2">
        {changes.map((change) => (
          <RealignChange
            key={change.key}
            change={change}
            isChosen={chosen.includes(change.key)}
            onChoose={(isChosen) => choose([change.key], isChosen)}
          />
        ))}
      </ol>
      <ChoiceFooter
        cancelLabel={t("cancel")}
        disabled={chosen.length === 0}
        onClick={() => onApply(chosen)}
      >
        {t("apply", { count: chosen.length })}
      </ChoiceFooter>
    </>
  );
}

/** Which rows were aligned again. */
function Place({ realignment: { above, below, rows } }: { readonly realignment: Realignment }) {
  const t = useTranslations("review.realign");
  return t("place", {
    rows,
    ends: above === null ? (below === null ? "none" : "below") : below === null ? "above" : "both",
    above: above ?? 0,
    below: below ?? 0,
  });
}
