"use client";

import { useQueryClient } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useWorkbench } from "@/components/segment/workbench";
import { rowAt } from "@/lib/client/cached-segments";
import { markLink } from "@/lib/client/repair-calls";
import type { LinkMark } from "@/lib/schemas/segment";
import type { ActiveSegment } from "./active-segment";
import { useDesk } from "./desk";

/** Notes what the person says of a link, or of all links of the block. */
export function useLinkMark(active: ActiveSegment | null): (link: LinkMark | null) => void {
  const { document, outbox, announce } = useWorkbench();
  const { block } = useDesk();
  const client = useQueryClient();
  const t = useTranslations("review.alignment");
  const mark = async (from: number, to: number, link: LinkMark | null) => {
    let isDone = true;
    for (let position = from; position < to && isDone; position++) {
      const row = await rowAt(client, document.id, position);
      if (!row) continue;
      const write = (version: number) => markLink({ segmentId: row.id, version, link });
      isDone = (await outbox.perform(row, { write })) !== null;
    }
    if (isDone) announce(t(`marked.${link ?? "clear"}`));
  };
  return (link) => {
    if (!active) return;
    const { position } = active.row;
    const { from, to } = block ?? { from: position, to: position + 1 };
    void mark(from, to, link);
  };
}
