"use client";

import { useTranslations } from "next-intl";
import { useEffect, useRef, useState } from "react";
import { openFlags } from "@/components/segment/shown-flag";
import { useActiveSegment } from "./active-segment";

/** How long the number must stand before it is said, in milliseconds: typing goes past some that nobody has to hear. */
const REST = 1_000;

/**
 * Says to screen readers how many flags the active segment has, when an edit has changed it. It has a voice of its own: a number that comes
 * to rest would otherwise take the place of what was said of a command, before it is heard.
 */
export function ToldFlags() {
  const active = useActiveSegment();
  const t = useTranslations("review");
  const segmentId = active?.row.id;
  const count = active ? openFlags(active.flags).length : 0;
  const told = useRef({ segmentId, count });
  const [spoken, setSpoken] = useState("");
  useEffect(() => {
    const isSame = told.current.segmentId === segmentId;
    if (!isSame) told.current = { segmentId, count };
    if (told.current.count === count) return;
    const timer = setTimeout(() => {
      told.current = { segmentId, count };
      setSpoken(t("flagsNow", { count }));
    }, REST);
    return () => clearTimeout(timer);
  }, [segmentId, count, t]);
  return (
    <p aria-live="polite" className="sr-only">
      {spoken}
    </p>
  );
}
