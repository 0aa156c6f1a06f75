"use client";

import { createContext, use } from "react";
import type { OutlineItem } from "@/lib/schemas/segment";
import type { DeskCommand } from "./desk-keys";

/** Where the focus goes when a segment becomes the active one. */
export type FocusWish = "text" | "row" | "none";

/** The active segment; `turn` tells two moves to one segment apart. */
export interface Place {
  readonly id: string;
  readonly focus: FocusWish;
  /** Where the caret goes in the text; at its end when absent. */
  readonly caret?: number;
  readonly turn: number;
}

/** What the panel at the side shows. */
export type PanelTab = "flags" | "history" | "comments" | "terms";

/** Where the person is in the list, and how to go elsewhere. */
export interface Desk {
  readonly items: readonly OutlineItem[];
  readonly place: Place | null;
  /** The active segment's index in `items`; -1 when the list is empty. */
  readonly index: number;
  readonly goTo: (index: number, focus: FocusWish, caret?: number) => void;
  /** The same by the segment's id, also before the list knows it. */
  readonly goToSegment: (id: string, focus: FocusWish) => void;
  /** Whether the alignment is being repaired: rows show its tools and take its keys. */
  readonly isAligning: boolean;
  readonly setAligning: (isAligning: boolean) => void;
  readonly panel: PanelTab;
  readonly isPanelOpen: boolean;
  /** Grows each time a key asks for the panel, which then takes the focus. */
  readonly panelTurn: number;
  readonly showPanel: (tab: PanelTab, isOpen?: boolean) => void;
  /** Opens a tab and gives it the focus. */
  readonly enterPanel: (tab: PanelTab) => void;
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
