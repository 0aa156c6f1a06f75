"use client";

import { useQuery } from "@tanstack/react-query";
import { useMemo, useState } from "react";
import { useWorkbench } from "@/components/segment/workbench";
import { isInFindBar } from "./find-bar-focus";
import type { Finding, FoundPlace, SearchDraft } from "./finding";
import { type PlacedHit, placedHits } from "./next-hit";
import { selectedText } from "./selected-text";
import { hitsQuery, useAskedSearch } from "./use-asked-search";
import { useWalk } from "./use-walk";

const NOTHING: SearchDraft = { find: "", options: [], side: "target", isWhole: false };

/** Finding a text: the bar, what is searched for, and where the person was led to. */
export function useFinding(): Finding {
  const { document } = useWorkbench();
  const [bar, setBar] = useState({ isOpen: false, turn: 0 });
  const [draft, setAll] = useState(NOTHING);
  const setDraft = (changes: Partial<SearchDraft>) => setAll((now) => ({ ...now, ...changes }));
  const asked = useAskedSearch(draft);
  const { data: found, error } = useQuery({
    ...hitsQuery(document.id, asked),
    enabled: bar.isOpen && asked.find !== "",
    retry: false,
    refetchOnWindowFocus: false,
  });
  // A key that is pressed at once means what was typed.
  const walk = useWalk({ ...asked, find: draft.find });
  const hits = useMemo(() => (found ? placedHits(found) : []), [found]);
  const open = () => {
    const text = isInFindBar() ? "" : selectedText();
    if (text !== "") setDraft({ find: text, options: withoutPattern(draft) });
    setBar(({ turn }) => ({ isOpen: true, turn: turn + 1 }));
    void walk.settle();
  };
  const close = () => {
    setBar(({ turn }) => ({ isOpen: false, turn }));
    walk.select();
  };
  return {
    ...bar,
    draft,
    setDraft,
    found,
    error,
    index: indexOf(hits, walk.place),
    place: walk.place,
    open,
    close,
    step: (by) => {
      if (draft.find === "") open();
      // The bar says why nothing can be found.
      else walk.step(by).catch(open);
    },
  };
}

/** What was selected stands for itself. */
const withoutPattern = ({ options }: SearchDraft) =>
  options.filter((option) => option !== "pattern");

function indexOf(hits: readonly PlacedHit[], place: FoundPlace | null): number | undefined {
  const at = hits.findIndex(
    ({ segment, start }) => segment.id === place?.segmentId && start === place.start,
  );
  return at < 0 ? undefined : at;
}
