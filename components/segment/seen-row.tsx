"use client";

import { type ReactNode, useRef } from "react";
import type { SegmentRow } from "@/lib/schemas/segment";
import { useSeenRow } from "./use-seen-row";

export interface SeenRowProps {
  readonly row: Pick<SegmentRow, "id" | "version">;
  readonly children: ReactNode;
}

/** Notes when the row that it holds was on the screen. */
export function SeenRow({ row, children }: SeenRowProps) {
  const element = useRef<HTMLDivElement>(null);
  useSeenRow(element, row);
  return (
    <div ref={element} role="presentation">
      {children}
    </div>
  );
}
