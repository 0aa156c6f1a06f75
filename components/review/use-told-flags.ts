"use client";

import { useTranslations } from "next-intl";
import { useEffect, useRef } from "react";
import { openFlags, type ShownFlag } from "@/components/segment/shown-flag";
import { useWorkbench } from "@/components/segment/workbench";

/** How long the number must stand before it is said, in milliseconds: typing goes past some that nobody has to hear. */
const REST = 1_000;

/** Says to screen readers how many flags the active segment has, when an edit has changed it. */
export function useToldFlags(segmentId: string | undefined, flags: readonly ShownFlag[]): void {
  const { announce } = useWorkbench();
  const t = useTranslations("review");
  const count = openFlags(flags).length;
  const told = useRef({ segmentId, count });
  useEffect(() => {
    const isSame = told.current.segmentId === segmentId;
    if (!isSame) told.current = { segmentId, count };
    if (told.current.count === count) return;
    const timer = setTimeout(() => {
      told.current = { segmentId, count };
      announce(t("flagsNow", { count }));
    }, REST);
    return () => clearTimeout(timer);
  }, [segmentId, count, announce, t]);
}
