/** The two sides of a segment; an empty source is an addition, an empty target an omission. */
export interface SegmentToCheck {
  readonly source: string;
  readonly target: string;
}
