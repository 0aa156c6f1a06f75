import type { TermUse } from "../bitext/term";

/** The two sides of a segment; an empty source is an addition, an empty target an omission. */
export interface SegmentToCheck {
  readonly source: string;
  readonly target: string;
  /** Where the source has terms of the project's termbase; absent where nobody looked them up. */
  readonly terms?: readonly TermUse[];
  /** Both sides with their tags, where the file has any: the other fields are without. */
  readonly tagged?: { readonly source: string; readonly target: string };
}
