"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { useStoredFirst } from "@/components/segment/use-stored-first";
import { useWorkbench } from "@/components/segment/workbench";
import { useToast } from "@/components/ui/toast";
import { dismissFlags } from "@/lib/client/dismissal-calls";
import type { OutlineFilter } from "@/lib/client/document-calls";
import type { DismissedFlags, PlaceToDismiss } from "@/lib/schemas/dismissals";
import type { Why } from "@/lib/schemas/segment";
import { useDesk } from "./desk";
import { isNarrow } from "./desk-filter";
import type { UndoStep } from "./undo-stack";
import { useDeskFilter } from "./use-desk-filter";
import type { RealigningParts } from "./use-realignment";

/** More places than a person reads in a toast. */
const NAMED = 5;

/** Dismissing what the filter leaves: first a preview, then what the person chose of it; one step, to be taken back as one. */
export interface DismissingAll {
  /** The filter whose flags are previewed; null while none are. */
  readonly filter: OutlineFilter | null;
  readonly open: () => boolean | undefined;
  readonly close: () => void;
  readonly apply: (places: readonly PlaceToDismiss[], why: Why) => void;
}

interface DismissingParts extends Omit<RealigningParts, "active"> {
  readonly undo: (step: UndoStep) => void;
}

const CLOSED: OutlineFilter | null = null;

export function useDismissAll({ attempt, stack, undo }: DismissingParts): DismissingAll {
  const { document } = useWorkbench();
  const storedFirst = useStoredFirst();
  const { place } = useDesk();
  const { filter } = useDeskFilter();
  const toast = useToast();
  const t = useTranslations("review.dismissAll");
  const [shown, setShown] = useState(CLOSED);
  const open = () => {
    if (!document.permissions.includes("flag.dismiss")) return false;
    if (!isNarrow(filter)) {
      toast({ tone: "info", text: t("noFilter") });
      return undefined;
    }
    storedFirst(() => setShown(filter));
    return undefined;
  };
  const close = () => setShown(CLOSED);
  const tellRefused = (refused: DismissedFlags["refused"], places: readonly PlaceToDismiss[]) => {
    if (refused.length === 0) return;
    const named = refused.slice(0, NAMED).flatMap(({ segmentId, fingerprint, reason }) => {
      const found = places.find(
        (each) => each.segmentId === segmentId && each.fingerprint === fingerprint,
      );
      if (!found) return [];
      const { number, marked } = found;
      return t("refused", { number, text: marked.trim(), reason: t(`reasons.${reason}`) });
    });
    const more = refused.length - named.length;
    const text = t("left", { count: refused.length, named: named.join(" · "), more });
    toast({ tone: "danger", text });
  };
  const apply = (places: readonly PlaceToDismiss[], why: Why) => {
    close();
    void attempt(async () => {
      const chosen = places.map(({ segmentId, fingerprint, key }) => ({
        segmentId,
        fingerprint,
        key,
      }));
      const done = await dismissFlags({ documentId: document.id, places: chosen, ...why });
      const { batchId, flags, segments, refused } = done;
      if (batchId) {
        const step: UndoStep = { kind: "dismissals", batchId };
        stack.push(step);
        const action = { label: t("undo"), run: () => undo(step) };
        toast({ tone: "success", text: t("done", { flags, segments }), action });
      }
      tellRefused(refused, places);
      // The person stays where they were, if the row is still in the list.
      return { rows: place ? [{ id: place.id }] : [] };
    });
  };
  return { filter: shown, open, close, apply };
}
