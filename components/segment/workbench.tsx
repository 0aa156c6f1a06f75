"use client";

import { createContext, use } from "react";
import type { KeptReasons } from "@/lib/client/kept-reasons";
import type { LiveDocument } from "@/lib/client/live-document";
import type { SeenTexts } from "@/lib/client/seen-texts";
import type { SegmentOutbox } from "@/lib/client/segment-outbox";
import type { DocumentHeader } from "@/lib/schemas/project";

/** What every part of a screen that works on segments shares. */
export interface Workbench {
  readonly document: DocumentHeader;
  readonly me: { readonly id: string; readonly name: string };
  readonly outbox: SegmentOutbox;
  /** The others: who they are, where, and what they write. */
  readonly live: LiveDocument;
  /** Why segments were to be sent back, until the server has it. */
  readonly reasons: KeptReasons;
  /** What was on this person's screen since the page was opened. */
  readonly seen: SeenTexts;
  /** Says something to screen readers when they pause. */
  readonly announce: (text: string) => void;
}

export const WorkbenchContext = createContext<Workbench | null>(null);

/** The workbench that the component stands on. */
export function useWorkbench(): Workbench {
  const workbench = use(WorkbenchContext);
  if (!workbench) throw new Error("useWorkbench is called outside of WorkbenchProvider");
  return workbench;
}
