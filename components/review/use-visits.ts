"use client";

import { useEffect, useEffectEvent } from "react";
import { useNotificationsHub } from "@/components/notifications/notifications-hub";
import { useWorkbench } from "@/components/segment/workbench";
import type { OutlineItem } from "@/lib/schemas/segment";
import type { Desk } from "./desk";

/** Shows what a notification about this document leads to without leaving the desk, whatever the filter. */
export function useVisits(desk: Desk, items: readonly OutlineItem[], onShowAll: () => void): void {
  const { document } = useWorkbench();
  const { onVisit } = useNotificationsHub();
  const show = useEffectEvent((segmentId: string, commentId: string | null) => {
    if (!items.some(({ id }) => id === segmentId)) onShowAll();
    desk.goToSegment(segmentId, commentId ? "none" : "row");
    if (commentId) desk.enterPanel("comments", { segmentId, comment: commentId });
  });
  useEffect(
    () =>
      onVisit(({ documentId, segmentId, commentId }) => {
        if (documentId !== document.id || segmentId === null) return false;
        // The panel of the bell closes first.
        setTimeout(() => show(segmentId, commentId));
        return true;
      }),
    [onVisit, document.id],
  );
}
