"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { useStoredFirst } from "@/components/segment/use-stored-first";
import { useToast } from "@/components/ui/toast";
import { repeatTarget } from "@/lib/client/repetition-calls";
import type { RepeatTarget } from "@/lib/schemas/repetitions";
import type { RealigningParts } from "./use-realignment";

/** Giving a segment's text to others with the same source: first a preview, then what the person chose of it, as one step. */
export interface Repeating {
  /** The segment whose text it is; null while the dialog is closed. */
  readonly askedId: string | null;
  readonly open: () => void;
  readonly close: () => void;
  readonly apply: (chosen: RepeatTarget) => void;
}

export function useRepeating({ active, attempt, stack }: RealigningParts): Repeating {
  const storedFirst = useStoredFirst();
  const toast = useToast();
  const t = useTranslations("review.repeat");
  const [askedId, setAskedId] = useState<string | null>(null);
  const open = () => {
    if (!active) return;
    if (active.matches.repetitions === 0) return toast({ tone: "info", text: t("none") });
    storedFirst(() => setAskedId(active.row.id));
  };
  const apply = (chosen: RepeatTarget) => {
    setAskedId(null);
    void attempt(async () => {
      const { repairId, segments, left } = await repeatTarget(chosen);
      if (repairId) {
        stack.push({ kind: "repair", repairId });
        toast({ tone: "success", text: t("done", { segments }) });
      }
      if (left.length > 0) {
        const text = t("left", { count: left.length, numbers: left.join(", ") });
        toast({ tone: "danger", text });
      }
      // The person stays where they were.
      return { rows: [{ id: chosen.segmentId }] };
    });
  };
  return { askedId, open, close: () => setAskedId(null), apply };
}
