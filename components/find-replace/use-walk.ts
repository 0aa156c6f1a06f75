"use client";

import { useQueryClient } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { useDesk } from "@/components/review/desk";
import { useDeskFilter } from "@/components/review/use-desk-filter";
import { useWorkbench } from "@/components/segment/workbench";
import { rowAt } from "@/lib/client/cached-segments";
import { WHOLE_DOCUMENT } from "@/lib/client/document-calls";
import { queryKeys } from "@/lib/client/query-keys";
import type { AskedSearch } from "@/lib/client/replacement-calls";
import { isInFindBar } from "./find-bar-focus";
import type { FoundPlace } from "./finding";
import { nextHit, type PlacedHit, placedHits } from "./next-hit";
import { hitsQuery } from "./use-asked-search";

const NOWHERE: FoundPlace | null = null;

/** The way from one hit to the next. */
export function useWalk(asked: AskedSearch) {
  const { document: header, announce } = useWorkbench();
  const { items, index, goToSegment } = useDesk();
  const { setFilter } = useDeskFilter();
  const client = useQueryClient();
  const t = useTranslations("review.find");
  const [last, setLast] = useState(NOWHERE);
  const { settle, forget } = useFreshHits(header.id);
  const documentId = header.id;
  const current = items[index];
  // Whoever went elsewhere goes on from there.
  const place = last && last.segmentId === current?.id ? last : null;

  const findNext = async (by: 1 | -1): Promise<PlacedHit | undefined> => {
    const listed = placedHits(await client.fetchQuery(hitsQuery(documentId, asked)));
    const start = by === 1 ? -1 : Number.MAX_SAFE_INTEGER;
    return nextHit(listed, place ?? { number: (current?.position ?? 0) + 1, start }, by);
  };
  const isAsFound = async ({ segment: { number, version } }: PlacedHit) =>
    (await rowAt(client, documentId, number - 1))?.version === version;
  const lead = ({ segment, start, end }: PlacedHit, staysInBar: boolean) => {
    const { id: segmentId, number, version } = segment;
    const { side } = asked;
    // The whole document was searched: the filter would hide the place.
    if (!items.some(({ id }) => id === segmentId)) setFilter(WHOLE_DOCUMENT);
    const focus = side === "target" ? "text" : "row";
    goToSegment(segmentId, staysInBar ? "none" : focus, { start, end });
    setLast({ segmentId, side, number, version, start, end });
    announce(t("at", { number }));
  };
  /** Leads to the hit after this place, or the one before it. */
  const step = async (by: 1 | -1) => {
    const staysInBar = isInFindBar();
    await settle();
    let hit = await findNext(by);
    if (hit && !(await isAsFound(hit))) {
      await forget();
      hit = await findNext(by);
    }
    if (hit) lead(hit, staysInBar);
    else announce(t("nothing"));
  };
  /** Gives the focus to the place, which is selected there. */
  const select = () => {
    if (place?.side === "target") goToSegment(place.segmentId, "text", place);
    else if (current) goToSegment(current.id, "row");
  };
  return { place, step, select, settle };
}

/** Keeps what was found in step with what was typed. */
function useFreshHits(documentId: string) {
  const { outbox } = useWorkbench();
  const client = useQueryClient();
  const forget = () => client.invalidateQueries({ queryKey: queryKeys.allHits(documentId) });
  /** What was typed, in whichever row, is stored before it is looked for. */
  const settle = async () => {
    if (outbox.entries.summary().unsaved === 0) return;
    await outbox.settleAll();
    await forget();
  };
  return { settle, forget };
}
