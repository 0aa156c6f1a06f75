"use client";

import { useQuery } from "@tanstack/react-query";
import { windowOf } from "@/lib/schemas/segment-window";
import type { SegmentRow } from "@/lib/schemas/segment";
import { useWindowQuery } from "./use-segment-window";

/** The stored row at a position; undefined until its window is loaded. */
export function useSegmentRow(position: number): SegmentRow | undefined {
  const { data } = useQuery({
    ...useWindowQuery(windowOf(position)),
    select: (rows) => rows.find((row) => row.position === position),
  });
  return data;
}
