"use client";

import { createContext, type RefObject, use } from "react";
import type { ShownFlag } from "@/components/segment/shown-flag";
import type { OutboxEntry, Replacement } from "@/lib/client/outbox-entry";
import type { SegmentRow } from "@/lib/schemas/segment";
import type { SegmentTerm } from "@/lib/schemas/term";
import type { Concordance } from "./use-concordance";
import type { SegmentMatches } from "./use-segment-matches";

/** What can be done with the text and the flags of the active segment: the same functions for as long as the segment is stored as it is. */
export interface SegmentCommands {
  readonly type: (text: string) => void;
  /** Puts another text in the place of the whole one; the browser's undo takes it back. */
  readonly replaceText: (text: string, from?: Replacement) => void;
  /** Puts a text where the caret is, in place of what is selected. */
  readonly insert: (text: string) => void;
  /** Puts the flag's suggestion in its place. */
  readonly fix: (flag: ShownFlag) => void;
  /** Asks where else in the document the flag's suggestion is to be put; the segment must have such a flag. */
  readonly fixAll: (flag: ShownFlag | undefined) => void;
  /** Asks why the flag is no error; `goesOn` to the next flag after that. */
  readonly askDismissal: (flag: ShownFlag, goesOn?: boolean) => void;
  /** Opens the dialog that makes a rule of a dismissal; null for a person who may not. */
  readonly askRule: ((flag: ShownFlag) => void) | null;
  readonly reopen: (flag: ShownFlag) => void;
}

/** The segment that the person works on. */
export interface ActiveSegment extends SegmentCommands {
  /** As it is stored. */
  readonly row: SegmentRow;
  /** As it is shown, with what was typed. */
  readonly view: SegmentRow;
  readonly entry: OutboxEntry | undefined;
  /** The flags of the text as typed. */
  readonly flags: readonly ShownFlag[];
  /** Where the source has terms of the project, in order. */
  readonly terms: readonly SegmentTerm[];
  /** What the project's memory has for the source. */
  readonly matches: SegmentMatches;
  readonly concordance: Concordance;
  readonly canEdit: boolean;
  readonly editorRef: RefObject<HTMLTextAreaElement | null>;
}

export const ActiveSegmentContext = createContext<ActiveSegment | null>(null);

/** The active segment with its text as typed up to this key. */
export const TypedSegmentContext = createContext<ActiveSegment | null>(null);

/**
 * The active segment; null while its row is loading or when there is none. What was typed comes after the frame that shows the key: all
 * that stands around the text would otherwise hold it up.
 */
export function useActiveSegment(): ActiveSegment | null {
  return use(ActiveSegmentContext);
}

/** The active segment up to this key, for its text field. */
export function useTypedSegment(): ActiveSegment | null {
  return use(TypedSegmentContext);
}
