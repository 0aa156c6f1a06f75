"use client";

import { X } from "lucide-react";
import { useTranslations } from "next-intl";
import { useCallback, useId, useRef } from "react";
import { useWorkbench } from "@/components/segment/workbench";
import { Button } from "@/components/ui/button";
import { useDeviceSetting } from "@/components/ui/use-device-setting";
import { useDesk } from "../desk";
import { isSheet } from "./preview-setting";
import { PreviewText } from "./preview-text";
import { readShare, SplitHandle } from "./split-handle";
import { usePreviewKeys } from "./use-preview-keys";

export interface PreviewPanelProps {
  /** Segments of the whole document. */
  readonly total: number;
  /** Takes the filter away, which keeps a row from the list. */
  readonly onWhole: () => void;
}

/** The translation as it will read: below the rows, or over the whole screen of a phone. */
export function PreviewPanel({ total, onWhole }: PreviewPanelProps) {
  const t = useTranslations("review.preview");
  const { me } = useWorkbench();
  const { items, index, goTo, goToSegment, setPreviewOpen } = useDesk();
  const [share, setShare] = useDeviceSetting(`relecture.preview-share.${me.id}`, readShare);
  const panel = useRef<HTMLElement>(null);
  const id = useId();
  const open = useCallback(
    (segmentId: string) => {
      if (!items.some((item) => item.id === segmentId)) onWhole();
      if (isSheet()) setPreviewOpen(false);
      goToSegment(segmentId, "row");
    },
    [items, onWhole, goToSegment, setPreviewOpen],
  );
  usePreviewKeys(panel, () => {
    if (isSheet()) setPreviewOpen(false);
    goTo(index, "row");
  });
  return (
    <section
      ref={panel}
      id={id}
      aria-label={t("label")}
      style={{ height: `${share}%` }}
      className="flex min-h-24 shrink-0 flex-col bg-surface max-sm:fixed max-sm:inset-0 max-sm:z-40 max-sm:h-auto!"
    >
      <SplitHandle panel={panel} panelId={id} share={share} onShare={setShare} />
      <div className="flex items-center gap-3 border-b border-border px-3 py-1 sm:px-4">
        <h2 className="text-sm font-semibold">{t("label")}</h2>
        <p className="min-w-0 flex-1 truncate text-xs text-muted max-sm:hidden">{t("hint")}</p>
        <Button
          variant="ghost"
          size="icon-sm"
          className="max-sm:ml-auto"
          aria-label={t("close")}
          onClick={() => {
            setPreviewOpen(false);
            goTo(index, "row");
          }}
        >
          <X aria-hidden />
        </Button>
      </div>
      <PreviewText total={total} onOpen={open} />
    </section>
  );
}
