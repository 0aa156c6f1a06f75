"use client";

import { createContext, use } from "react";
import type { FoundHits, SearchOption } from "@/lib/schemas/replacements";
import type { Span } from "@/lib/text/span";

/** What a person searches for, and where. */
export interface SearchDraft {
  readonly find: string;
  readonly options: readonly SearchOption[];
  readonly side: "source" | "target";
  /** In the whole document, whatever the desk's filter. */
  readonly isWhole: boolean;
}

/** The place that the person was led to. */
export interface FoundPlace extends Span {
  readonly segmentId: string;
  readonly side: "source" | "target";
  readonly number: number;
  /** The segment's; in another one the place may be elsewhere. */
  readonly version: number;
}

/** Finding a text in the document. */
export interface Finding {
  readonly isOpen: boolean;
  /** Grows each time a key asks for the bar, which then takes the focus. */
  readonly turn: number;
  readonly draft: SearchDraft;
  readonly setDraft: (changes: Partial<SearchDraft>) => void;
  /** Undefined while there is nothing to search for, or no answer yet. */
  readonly found: FoundHits | undefined;
  readonly error: Error | null;
  /** Which of the hits the person was led to, from 0; undefined when to none of them. */
  readonly index: number | undefined;
  readonly place: FoundPlace | null;
  readonly open: () => void;
  /** Closes the bar; the place that was found is selected. */
  readonly close: () => void;
  /** Leads to the next hit, or the one before. */
  readonly step: (by: 1 | -1) => void;
}

export const FindingContext = createContext<Finding | null>(null);

/** The search of the desk that the component stands on. */
export function useFinding(): Finding {
  const finding = use(FindingContext);
  if (!finding) throw new Error("useFinding is called outside of a review desk");
  return finding;
}
