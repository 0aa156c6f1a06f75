"use client";

import { type QueryClient, useQueryClient } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { type ReactNode, useCallback, useMemo, useState } from "react";
import { useReasonText } from "@/components/problem/use-problem-text";
import { useToast } from "@/components/ui/toast";
import { storeRow } from "@/lib/client/cached-segments";
import { callAs } from "@/lib/client/call-api";
import { openJournal } from "@/lib/client/journal";
import { KeptReasons } from "@/lib/client/kept-reasons";
import { LiveDocument } from "@/lib/client/live-document";
import { SeenTexts } from "@/lib/client/seen-texts";
import { decideSegment, keepRevision, saveTarget, submitSegment } from "@/lib/client/segment-calls";
import { SegmentOutbox } from "@/lib/client/segment-outbox";
import { ownTab } from "@/lib/client/tab-identity";
import { takePrepared } from "@/lib/client/take-prepared";
import type { PreparedDesk } from "@/lib/schemas/prepared-desk";
import { useLiveDocument } from "./use-live-document";
import { useOutboxLifecycle } from "./use-outbox-lifecycle";
import { type Workbench, WorkbenchContext } from "./workbench";

function createOutbox(
  { document, me, reasons }: Pick<Workbench, "document" | "me" | "reasons">,
  client: QueryClient,
  onProblem: (reason: string) => void,
): SegmentOutbox {
  return new SegmentOutbox({
    userId: me.id,
    documentId: document.id,
    place: { projectId: document.projectId, title: document.title },
    tab: ownTab(),
    journal: openJournal(),
    save: saveTarget,
    submit: submitSegment,
    decide: decideSegment,
    keep: keepRevision,
    now: Date.now,
    onRow: (row) => {
      reasons.settle(row);
      storeRow(client, document.id, row);
    },
    onProblem: (_segmentId, reason) => onProblem(reason),
  });
}

export type WorkbenchProviderProps = Pick<Workbench, "document" | "me"> & {
  readonly prepared?: PreparedDesk;
  readonly children: ReactNode;
};

/** What was said last. Its turn makes words that are said again new, or screen readers would keep silent. */
function useVoice() {
  const [spoken, setSpoken] = useState({ text: "", turn: 0 });
  const announce = useCallback(
    (text: string) => setSpoken(({ turn }) => ({ text, turn: turn + 1 })),
    [],
  );
  return { spoken, announce };
}

/** Lets the screen below type and decide: with an outbox, and a voice for screen readers. */
export function WorkbenchProvider({ document, me, prepared, children }: WorkbenchProviderProps) {
  const client = useQueryClient();
  const toast = useToast();
  const tell = useReasonText();
  const t = useTranslations("segment");
  const { spoken, announce } = useVoice();
  const [{ outbox, live, seen, reasons }] = useState(() => {
    callAs(me.id);
    if (prepared) takePrepared(client, document.id, prepared);
    const who = { userId: me.id, documentId: document.id, tabId: ownTab().tabId };
    const kept = new KeptReasons(who);
    return {
      reasons: kept,
      outbox: createOutbox({ document, me, reasons: kept }, client, (reason) =>
        toast({ tone: "danger", text: tell({ reason, details: {} }) }),
      ),
      live: new LiveDocument(client, who, prepared?.since),
      seen: new SeenTexts(),
    };
  });
  useLiveDocument(live);
  useOutboxLifecycle(outbox, (count) => toast({ tone: "info", text: t("restored", { count }) }));
  const workbench = useMemo(
    () => ({ document, me, outbox, live, seen, reasons, announce }),
    [document, me, outbox, live, seen, reasons, announce],
  );
  return (
    <WorkbenchContext value={workbench}>
      {children}
      <p aria-live="polite" className="sr-only">
        <span key={spoken.turn}>{spoken.text}</span>
      </p>
    </WorkbenchContext>
  );
}
