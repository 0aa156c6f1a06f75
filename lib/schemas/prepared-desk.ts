import type { Localized } from "../text/localized";
import type { DocumentSummary } from "./project";
import type { SegmentRow } from "./segment";

/** What a check is called. */
export interface NamedCheck {
  readonly id: string;
  readonly title: Localized;
}

/** What a page brings along of a document, so that nothing need be asked for before its first rows are shown. */
export interface PreparedDesk {
  /** The newest event before it was read: who follows from there misses nothing. */
  readonly since: string;
  /** The window that the rows are of. */
  readonly window: number;
  readonly rows: Promise<readonly SegmentRow[]>;
  /** The packed outline of the whole document, as JSON: a page carries one text much faster than 20,000 numbers. */
  readonly outline: Promise<string>;
  /** The checks that a flag can be of, for the filter. */
  readonly checks: readonly NamedCheck[];
  /** Source words by state: read last, since nothing waits for them. */
  readonly words: Promise<DocumentSummary["words"]>;
}
