import { joint, type TargetPiece, widerGap } from "./assemble-target";

/** A line or paragraph of the target text. */
export interface TargetBlock<Piece extends TargetPiece> {
  /** A blank line stands before it. */
  readonly isParagraph: boolean;
  /** Its pieces in order, each with the white space before it. */
  readonly pieces: readonly { readonly piece: Piece; readonly gap: string }[];
}

/**
 * Cuts the target text into its lines and paragraphs, as an export has them. Every piece is in one: what is left out of the export
 * stands where it would be, and an omission that nobody filled at the end of the block before it.
 */
export function cutIntoBlocks<Piece extends TargetPiece>(
  pieces: readonly Piece[],
): TargetBlock<Piece>[] {
  const blocks: { isParagraph: boolean; pieces: { piece: Piece; gap: string }[] }[] = [];
  let pending = "";
  let previous: Piece | undefined;
  for (const piece of pieces) {
    const gap = widerGap(pending, piece.targetGap);
    const isEmpty = piece.target === "";
    const used = isEmpty ? " " : joint(previous, piece, gap);
    const last = blocks.at(-1);
    if (last && !used.includes("\n")) last.pieces.push({ piece, gap: used });
    else blocks.push({ isParagraph: /\n\s*\n/.test(used), pieces: [{ piece, gap: used }] });
    pending = isEmpty ? gap : "";
    if (!isEmpty) previous = piece;
  }
  return blocks;
}

/** Whether the first of these blocks goes on in the line of what stands before it. */
export function goesOn<Piece extends TargetPiece>(blocks: readonly TargetBlock<Piece>[]): boolean {
  const first = blocks[0]?.pieces[0];
  return first !== undefined && !first.gap.includes("\n");
}
