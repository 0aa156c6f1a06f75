"use client";

import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { useOpenerFocus } from "@/components/keys/use-opener-focus";
import { useProblemText } from "@/components/problem/use-problem-text";
import { useWorkbench } from "@/components/segment/workbench";
import { Dialog, DialogContent } from "@/components/ui/dialog";
import { Notice } from "@/components/ui/notice";
import { Skeleton } from "@/components/ui/skeleton";
import { previewFixes } from "@/lib/client/fix-calls";
import { queryKeys } from "@/lib/client/query-keys";
import { FIX_SCOPES, type FixPreview, type FixScope } from "@/lib/schemas/fixes";
import { FixChoice } from "./fix-choice";
import { moveByArrow } from "./move-by-arrow";
import type { FixAll } from "./use-fix-all";
import type { AskedFix, FixPreviewing } from "./use-fix-preview";

interface FixAllDialogProps {
  readonly previewing: FixPreviewing;
  readonly onApply: FixAll;
}

/** Shows every place in the document where a fix could be made, and lets the person choose. */
export function FixAllDialog({ previewing, onApply }: FixAllDialogProps) {
  const { asked, close } = previewing;
  return (
    <Dialog open={asked !== null} onOpenChange={(isOpen) => !isOpen && close()}>
      {asked && (
        <Preview
          asked={asked}
          onApply={(chosen, fixes) => {
            close();
            onApply(chosen, fixes);
          }}
        />
      )}
    </Dialog>
  );
}

interface PreviewProps {
  readonly asked: AskedFix;
  readonly onApply: FixAll;
}

function Preview({ asked, onApply }: PreviewProps) {
  const { document } = useWorkbench();
  const t = useTranslations("review.fixAll");
  const shell = useTranslations("shell");
  const tell = useProblemText();
  const onCloseAutoFocus = useOpenerFocus();
  const [scope, setScope] = useState<FixScope>("like");
  const input = { documentId: document.id, flagId: asked.flagId, scope };
  const { data, error, isPlaceholderData } = useQuery({
    queryKey: queryKeys.fixes(input),
    queryFn: ({ signal }) => previewFixes(input, signal),
    gcTime: 0,
    placeholderData: keepPreviousData,
  });
  const total = data?.totals[scope] ?? 0;
  const listed = data?.places.length ?? 0;
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
      {data && (
        <FixChoice
          places={data.places}
          isLoading={isPlaceholderData}
          onApply={(places) => onApply(asked, { check: data.check, places })}
          applyLabel={(count) => t("apply", { count })}
        >
          <Scopes scope={scope} onScope={setScope} totals={data.totals} />
        </FixChoice>
      )}
    </DialogContent>
  );
}

interface ScopesProps {
  readonly scope: FixScope;
  readonly onScope: (scope: FixScope) => void;
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
