"use client";

import { useEffect, useMemo, useState } from "react";
import { shiftFlags } from "@/components/segment/shift-flags";
import type { ShownFlag } from "@/components/segment/shown-flag";
import { checkTarget } from "@/lib/client/segment-calls";
import type { SegmentRow } from "@/lib/schemas/segment";

/** A pause in typing after which the checks are asked, in milliseconds. */
const CHECK_DELAY = 150;

interface Checked {
  readonly segmentId: string;
  readonly version: number;
  readonly text: string;
  readonly flags: readonly ShownFlag[];
}

/** The flags of a text as it is typed: moved along with the typing until the checks have answered. */
export function useLiveFlags(
  row: SegmentRow | undefined,
  text: string,
  canCheck: boolean,
): readonly ShownFlag[] {
  const [checked, setChecked] = useState<Checked | null>(null);
  const { id: segmentId, version, target } = row ?? {};
  const isStored = !segmentId || version === undefined || text === target;
  useEffect(() => {
    if (isStored || !canCheck) return;
    const stale = new AbortController();
    const timer = setTimeout(() => {
      checkTarget({ segmentId, text }, stale.signal)
        .then(({ flags }) => setChecked({ segmentId, version, text, flags }))
        // Without an answer the moved flags stay: the save checks again.
        .catch(() => undefined);
    }, CHECK_DELAY);
    return () => {
      clearTimeout(timer);
      stale.abort();
    };
  }, [isStored, canCheck, segmentId, version, text]);
  return useMemo(() => {
    if (!row || isStored) return row?.flags ?? [];
    const isFresh = checked?.segmentId === row.id && checked.version === row.version;
    return isFresh
      ? shiftFlags(checked.flags, checked.text, text)
      : shiftFlags(row.flags, row.target, text);
  }, [row, isStored, checked, text]);
}
