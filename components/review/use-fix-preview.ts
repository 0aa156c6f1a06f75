"use client";

import { useQueryClient } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useCallback, useState } from "react";
import type { ShownFlag } from "@/components/segment/shown-flag";
import { storedFlag } from "@/components/segment/stored-flag";
import { useStoredFirst } from "@/components/segment/use-stored-first";
import { useWorkbench } from "@/components/segment/workbench";
import { useToast } from "@/components/ui/toast";
import type { SegmentRow } from "@/lib/schemas/segment";

/** A stored flag whose fix is to be made elsewhere too. */
export interface AskedFix {
  readonly flagId: string;
  /** The segment that it stands on. */
  readonly segmentId: string;
}

/** Which fix is previewed for the whole document. */
export interface FixPreviewing {
  /** Null while none is. */
  readonly asked: AskedFix | null;
  readonly open: (row: SegmentRow, flag: ShownFlag | undefined) => void;
  readonly close: () => void;
}

export function useFixPreview(): FixPreviewing {
  const { document } = useWorkbench();
  const storedFirst = useStoredFirst();
  const client = useQueryClient();
  const toast = useToast();
  const t = useTranslations("review.fixAll");
  const [asked, setAsked] = useState<AskedFix | null>(null);
  const documentId = document.id;
  const open = useCallback(
    (row: SegmentRow, flag: ShownFlag | undefined) => {
      if (flag?.side !== "target" || flag.suggestion === null) {
        toast({ tone: "info", text: t("noFix") });
        return;
      }
      storedFirst(() => {
        const stored = storedFlag(client, { documentId, row }, flag);
        if (stored) setAsked({ flagId: stored.id, segmentId: row.id });
        else toast({ tone: "info", text: t("gone") });
      });
    },
    [client, documentId, storedFirst, t, toast],
  );
  return { asked, open, close: () => setAsked(null) };
}
