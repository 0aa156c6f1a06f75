/** What a segment brings to the document's target text. */
export interface TargetPiece {
  /** The text to use; empty for an omission that nobody filled. */
  readonly target: string;
  /** What the machine gave: empty marks a sentence that the target text never had. */
  readonly machineTarget: string;
  /** White space that stood before it in the document. */
  readonly targetGap: string;
  /** 0-based paragraph of its source. */
  readonly paragraph: number;
  readonly isExcluded: boolean;
}

/**
 * Puts the target text together again, paragraph for paragraph: untouched, it is the text that was imported, byte for byte.
 * Of the gaps around pieces that are left out the one with more line breaks stays, so that paragraphs do not run together.
 */
export function assembleTarget(pieces: readonly TargetPiece[], tail: string): string {
  let text = "";
  let gap = "";
  let previous: TargetPiece | undefined;
  for (const [index, piece] of pieces.entries()) {
    if (previous || index === 0) gap = widerGap(gap, piece.targetGap);
    if (piece.isExcluded || piece.target === "") continue;
    text += joint(previous, piece, gap) + piece.target;
    previous = piece;
    gap = "";
  }
  return text + tail;
}

/**
 * What stands between two pieces that have a `gap` between them. A sentence that fills an omission has no place of its own: it joins
 * the rows of its source's paragraph.
 */
export function joint(previous: TargetPiece | undefined, piece: TargetPiece, gap: string): string {
  if (previous?.machineTarget !== "") return gap;
  if (previous.paragraph === piece.paragraph) return " ";
  return gap === "" ? "\n\n" : gap;
}

/** Of two stretches of white space that meet, the one with more line breaks. */
export function widerGap(left: string, right: string): string {
  return lineBreaks(left) > lineBreaks(right) || right === "" ? left : right;
}

function lineBreaks(gap: string): number {
  return gap.split("\n").length - 1;
}
