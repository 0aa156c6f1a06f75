"use client";

import { useQueryClient } from "@tanstack/react-query";
import { useFormatter, useTranslations } from "next-intl";
import { useSyncExternalStore } from "react";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { storeRow } from "@/lib/client/cached-segments";
import { heldRowsOf, TEXT_OF } from "@/lib/client/held-rows";
import type { SegmentRow } from "@/lib/schemas/segment";
import { useVisitors } from "./use-live-document";
import { useWorkbench } from "./workbench";

/** What others do to the segment that one writes in: they edit it too, or they saved another text meanwhile. */
export function OthersNotice({ row }: { readonly row: SegmentRow }) {
  const t = useTranslations("segment.live");
  const editors = useVisitors(row.id).filter(({ isTyping }) => isTyping);
  const held = useHeldRow(row.id);
  return (
    <>
      {editors.map(({ userId, name }) => (
        <Notice key={userId} role="status" className="py-2">
          {t("editingNotice", { name })}
        </Notice>
      ))}
      {held && <HeldNotice held={held} />}
    </>
  );
}

function useHeldRow(segmentId: string): SegmentRow | undefined {
  const held = heldRowsOf(useQueryClient());
  const read = () => held.get(segmentId);
  return useSyncExternalStore(held.subscribe, read, read);
}

function HeldNotice({ held }: { readonly held: SegmentRow }) {
  const { document, outbox } = useWorkbench();
  const client = useQueryClient();
  const t = useTranslations("segment.live");
  const format = useFormatter();
  const { timeZone } = new Intl.DateTimeFormat().resolvedOptions();
  const at = held.editedAt ?? held.decidedAt;
  const show = () => {
    storeRow(client, document.id, held);
    // What was typed and is not stored yet meets the other text now, in the dialog of a conflict.
    outbox.flush();
  };
  return (
    <Notice role="status" className="py-2">
      <span className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2">
        {t("held", {
          name: held.editedBy?.name ?? t("somebody"),
          time: at ? format.dateTime(new Date(at), { timeStyle: "short", timeZone }) : "",
        })}
        <Button size="sm" onClick={show} {...{ [TEXT_OF]: held.id }}>
          {t("show")}
        </Button>
      </span>
    </Notice>
  );
}
