"use client";

import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { useOpenerFocus } from "@/components/keys/use-opener-focus";
import { moveByArrow } from "@/components/review/move-by-arrow";
import { useWorkbench } from "@/components/segment/workbench";
import { Dialog, DialogContent } from "@/components/ui/dialog";
import { useSettled } from "@/components/ui/use-settled";
import { queryKeys } from "@/lib/client/query-keys";
import { findHits } from "@/lib/client/replacement-calls";
import type { FoundHits } from "@/lib/schemas/replacements";
import { type SearchDraft, useFinding } from "./finding";
import { FixesToRepeat } from "./fixes-to-repeat";
import { ReplaceChoice } from "./replace-choice";
import { ReplaceFields } from "./replace-fields";
import { useAskedSearch } from "./use-asked-search";
import type { AskedReplacing, Replacing } from "./use-replacing";
import { useSearchFault } from "./use-search-fault";

/** Shows every place where a text would be replaced, and lets the person choose. */
export function ReplaceDialog({ replacing }: { readonly replacing: Replacing }) {
  const { asked, close } = replacing;
  return (
    <Dialog open={asked !== null} onOpenChange={(isOpen) => !isOpen && close()}>
      {asked && <Content asked={asked} replacing={replacing} />}
    </Dialog>
  );
}

interface ContentProps {
  readonly asked: AskedReplacing;
  readonly replacing: Replacing;
}

function Content({ asked, replacing }: ContentProps) {
  const t = useTranslations("review.replace");
  const shell = useTranslations("shell");
  const onCloseAutoFocus = useOpenerFocus();
  const finding = useFinding();
  const { fixes } = asked;
  const [draft, setDraft] = useState(() => firstDraft(asked, finding.draft));
  const [replacement, setReplacement] = useState(fixes[0]?.to ?? "");
  const change = (changes: Partial<SearchDraft>) => {
    setDraft((now) => ({ ...now, ...changes }));
    // What is done again elsewhere is no search of the person's.
    if (fixes.length === 0) finding.setDraft(changes);
  };
  const { search, found, fault, isLoading } = usePreview(draft, replacement);
  return (
    <DialogContent
      title={t(fixes.length > 0 ? "elsewhere" : "title")}
      description={found ? t("found", countsOf(found)) : t("hint")}
      closeLabel={shell("close")}
      className="max-w-3xl overflow-y-hidden max-sm:overflow-y-auto"
      onKeyDown={moveByArrow}
      onCloseAutoFocus={onCloseAutoFocus}
    >
      {fixes.length > 1 && (
        <FixesToRepeat
          fixes={fixes}
          chosen={{ from: draft.find, to: replacement }}
          onChoose={({ from, to }) => {
            change({ find: from });
            setReplacement(to);
          }}
        />
      )}
      <ReplaceFields
        draft={draft}
        onDraft={change}
        replacement={replacement}
        onReplacement={setReplacement}
        fault={fault}
      />
      <ReplaceChoice
        key={JSON.stringify([search.find, search.options, search.filter])}
        search={search}
        found={found}
        isLoading={isLoading}
        replacing={replacing}
      />
    </DialogContent>
  );
}

/** The phrase that the person replaced, or what they selected, or looked for last. */
function firstDraft({ text, fixes: [fix] }: AskedReplacing, last: SearchDraft): SearchDraft {
  if (fix) return { find: fix.from, options: ["word", "forms"], side: "target", isWhole: true };
  return { ...last, ...(text !== "" && { find: text }), side: "target" };
}

/** What would be replaced, at the last pause in typing. */
function usePreview(draft: SearchDraft, replacement: string) {
  const { document } = useWorkbench();
  const search = useAskedSearch(draft, useSettled(replacement));
  const { data, error, isPlaceholderData } = useQuery({
    queryKey: queryKeys.hits(document.id, search),
    queryFn: ({ signal }) => findHits(document.id, search, signal),
    enabled: search.find !== "",
    placeholderData: keepPreviousData,
    retry: false,
    gcTime: 0,
    // What the person is choosing from keeps still; the server tells what has changed meanwhile.
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  });
  const fault = useSearchFault()(error);
  const isSettled = search.find === draft.find && search.replacement === replacement;
  return {
    search,
    found: search.find === "" || error ? undefined : data,
    fault,
    isLoading: isPlaceholderData || !isSettled,
  };
}

/** Numbers for the sentence that says how much was found. */
function countsOf({ total, segments }: FoundHits) {
  const listed = segments.reduce((sum, { spans }) => sum + spans.length / 2, 0);
  return { total, segments: segments.length, listed, more: listed < total ? "yes" : "no" };
}
