"use client";

import { createContext, use } from "react";
import type { DiffBaseline } from "@/components/segment/diff-baseline";
import type { OutlineItem, Quote } from "@/lib/schemas/segment";
import type { Span } from "@/lib/text/span";
import type { Block } from "./block-of-rows";
import type { DeskCommand } from "./desk-keys";
import type { Selection } from "./use-selection";

/** Where the focus goes when a segment becomes the active one. */
export type FocusWish = "text" | "row" | "none";

/** The active segment; `turn` tells two moves to one segment apart. */
export interface Place {
  readonly id: string;
  readonly focus: FocusWish;
  /** Where the caret goes in the text; at its end when absent. */
  readonly caret?: number;
  /** Where the selection ends that begins at the caret; nothing is selected when absent. */
  readonly selectionEnd?: number;
  readonly turn: number;
}

/** What the panel at the side shows. */
export type PanelTab = "flags" | "suggestions" | "terms" | "history" | "comments";

/** What somebody goes to the panel for. */
export interface PanelAim {
  readonly segmentId: string;
  /** A comment to read. */
  readonly comment?: string;
  /** Words to write one about. */
  readonly quote?: Quote;
}

/** What opens above the desk by a key. */
export type DeskDialog = "help" | "go-to" | "palette" | "steps";

/** Where the person is in the list, and how to go elsewhere. */
export interface Desk {
  readonly items: readonly OutlineItem[];
  readonly place: Place | null;
  /** The active segment's index in `items`; -1 when the list is empty. */
  readonly index: number;
  readonly goTo: (index: number, focus: FocusWish, caret?: number) => void;
  /** The same by the segment's id, also before the list knows it; `selection` is in its target. */
  readonly goToSegment: (id: string, focus: FocusWish, selection?: Span) => void;
  /** How often the person has gone somewhere: tells whether they have since. */
  readonly turn: () => number;
  /** Whether the alignment is being repaired: rows show its tools and take its keys. */
  readonly isAligning: boolean;
  readonly setAligning: (isAligning: boolean) => void;
  /** The rows that are moved as one while the alignment is repaired; null for the active row alone. */
  readonly block: Block | null;
  /** Goes to a row and takes it into the block, with what lies between. */
  readonly extendBlock: (index: number) => void;
  readonly endBlock: () => void;
  /** The rows that are acted on at once. */
  readonly selection: Selection;
  /** What all rows are compared with. */
  readonly baseline: DiffBaseline;
  readonly setBaseline: (baseline: DiffBaseline) => void;
  readonly isPreviewOpen: boolean;
  readonly setPreviewOpen: (isOpen: boolean) => void;
  readonly panel: PanelTab;
  readonly isPanelOpen: boolean;
  /** Grows each time a key asks for the panel, which then takes the focus. */
  readonly panelTurn: number;
  readonly showPanel: (tab: PanelTab, isOpen?: boolean) => void;
  /** Opens a tab and gives it the focus. */
  readonly enterPanel: (tab: PanelTab, aim?: PanelAim) => void;
  /** What a key or a link asked the panel for; until somebody has arrived there. */
  readonly panelAim: PanelAim | undefined;
  /** The panel has done what it was asked for. */
  readonly arrive: () => void;
  /** Runs a command as its key would. */
  readonly run: (command: DeskCommand) => void;
}

export const DeskContext = createContext<Desk | null>(null);

/** The desk that the component stands on. */
export function useDesk(): Desk {
  const desk = use(DeskContext);
  if (!desk) throw new Error("useDesk is called outside of a review desk");
  return desk;
}
