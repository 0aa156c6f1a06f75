"use client";

import { useQueryClient } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { type LastStep, useLastStep } from "@/components/approval/use-last-step";
import { type Steps, useSteps } from "@/components/approval/use-steps";
import { useWorkbench } from "@/components/segment/workbench";
import { useToast } from "@/components/ui/toast";
import { rowAt } from "@/lib/client/cached-segments";
import { viewSegment } from "@/lib/client/outbox-entry";
import { useDesk } from "./desk";

/** What can be done with the selected rows at once. */
export interface SelectionSteps {
  readonly steps: Steps;
  readonly lastStep: LastStep;
  readonly handlers: ReturnType<typeof useSelectionHandlers>;
  /** Selects nothing any more; false when nothing was. */
  readonly drop: () => boolean;
}

/** Submits the selected rows, or decides on them as the approval queue does. */
export function useSelectionSteps(): SelectionSteps {
  const { selection } = useDesk();
  const { announce } = useWorkbench();
  const t = useTranslations("review.selection");
  const steps = useSteps();
  const lastStep = useLastStep();
  const handlers = useSelectionHandlers(steps);
  const drop = () => {
    if (selection.ids.size === 0) return false;
    selection.selectNone();
    announce(t("count", { count: 0 }));
    return true;
  };
  return { steps, lastStep, handlers, drop };
}

function useSelectionHandlers(steps: Steps) {
  const { items, index, selection } = useDesk();
  const { announce, document: header } = useWorkbench();
  const t = useTranslations("review.selection");
  const submitAll = useSubmitAll();
  const { selected } = selection;
  const ids = selected.map(({ id }) => id);
  const mayDecide = header.permissions.includes("segment.decide");
  const mayWork = mayDecide || header.permissions.includes("segment.submit");
  const say = (count: number) => announce(t("count", { count }));
  return {
    select: () => {
      const item = items[index];
      if (!item || !mayWork) return false;
      selection.select(item.id);
      return say(selected.length + (selection.ids.has(item.id) ? -1 : 1));
    },
    "select-range": () => {
      if (index < 0 || !mayWork) return false;
      return selection.selectTo(index);
    },
    "submit-selected": () => {
      if (ids.length === 0 || !header.permissions.includes("segment.submit")) return false;
      return void submitAll(selected).then(selection.selectNone);
    },
    "approve-selected": () => {
      if (ids.length === 0 || !mayDecide) return false;
      return steps.approve(ids);
    },
    "return-selected": () => {
      if (ids.length === 0 || !mayDecide) return false;
      return steps.askReason({ ids });
    },
  };
}

/** Hands every selected row to the editors that is open, as it stands; each save tells of itself in its row. */
function useSubmitAll() {
  const { announce, outbox, document: header } = useWorkbench();
  const client = useQueryClient();
  const toast = useToast();
  const t = useTranslations("review.selection");
  return async (selected: readonly { readonly position: number; readonly id: string }[]) => {
    let submitted = 0;
    // One after another: neighbours are in one window, which is asked for once.
    for (const { id, position } of selected) {
      const row = await rowAt(client, header.id, position);
      if (row?.id !== id) continue;
      const { state, target } = viewSegment(row, outbox.entries.get(id));
      if (state === "submitted" || state === "approved") continue;
      outbox.submit(row, target);
      submitted += 1;
    }
    const text = t("submitted", { count: submitted, left: selected.length - submitted });
    announce(text);
    toast({ tone: "info", text });
  };
}
