import { type AlignedDocument, type AlignmentInput, alignDocument } from "./align-document";
import { toBead } from "./bead-shapes";
import { doubtfulPairs } from "./doubtful-pairs";
import { linkMoved, uncross } from "./link-moved";
import { inPlace, inReadingOrder, leftAlone, type MovableBead, markMoved } from "./moved-beads";
import { areUnrelated, provenBy } from "./relatedness";
import { restoreOrder } from "./restore-order";

/**
 * Aligns two texts as `alignSentences` does, and links what the order of the texts had to leave alone wherever its counterpart stands.
 * Of texts that are plainly unrelated only the links are kept that prove themselves. Every sentence is in exactly one bead; beads are in
 * the order of their source sentences, additions where they stand in the target.
 */
export function alignWithMoves(input: AlignmentInput): MovableBead[] {
  const aligned = alignDocument(input);
  if (areUnrelated(aligned)) return keepProven(aligned);
  const beads = linkAcross(aligned);
  const sizes = { source: input.source.length, target: input.target.length };
  const order = restoreOrder(beads, sizes);
  if (!order) return beads;
  const again = linkAcross(
    alignDocument({
      ...input,
      target: order.flatMap((place) => input.target[place] ?? []),
      onProgress: () => input.onProgress?.(1),
    }),
  );
  const restored = again.flatMap((bead) => inPlace(bead, order));
  return countLinked(restored) < countLinked(beads) ? beads : inReadingOrder(markMoved(restored));
}

/** Links what the path had to leave alone, or linked in doubt. */
function linkAcross(aligned: AlignedDocument): MovableBead[] {
  const doubtful = doubtfulPairs(aligned);
  const moved = linkMoved(aligned, doubtful);
  const crossed = uncross(aligned);
  const movedSources = new Map(moved.map((link) => [link.source[0] ?? -1, link]));
  const inMoves = {
    source: new Set(moved.flatMap(({ source }) => source)),
    target: new Set(moved.flatMap(({ target }) => target)),
  };
  /** What becomes of a sentence, or of both sentences of a doubtful pair, when one of them is linked elsewhere. */
  const dissolved = (bead: MovableBead): MovableBead[] =>
    leftAlone(bead).flatMap((alone): MovableBead[] => {
      const [source = -1] = alone.source;
      const link = movedSources.get(source);
      if (link) return [{ ...link, moved: true }];
      const isLinked = inMoves.source.has(source) || inMoves.target.has(alone.target[0] ?? -1);
      return isLinked ? [] : [alone];
    });
  return aligned.path.flatMap((span, index): MovableBead[] => {
    const exchanged = crossed.get(index);
    if (exchanged) return exchanged.map((link) => ({ ...link, moved: true }));
    const bead = { ...toBead(span, aligned.confidences[index] ?? 0), moved: false };
    const isMoved =
      bead.source.some((sentence) => inMoves.source.has(sentence)) ||
      bead.target.some((sentence) => inMoves.target.has(sentence));
    return isMoved ? dissolved(bead) : [bead];
  });
}

/** The beads of unrelated texts: sentences that happen to stand beside each other are left alone, one by one. */
function keepProven(aligned: AlignedDocument): MovableBead[] {
  const isProven = provenBy(aligned);
  return aligned.path.flatMap((span, index): MovableBead[] => {
    const bead = { ...toBead(span, aligned.confidences[index] ?? 0), moved: false };
    const isAlone = span.sourceCount === 0 || span.targetCount === 0;
    return isAlone || isProven(span) ? [bead] : leftAlone(bead);
  });
}

/** The sentences of both sides that have a counterpart. */
function countLinked(beads: readonly MovableBead[]): number {
  return beads.reduce((sum, { source, target }) => {
    const isLink = source.length > 0 && target.length > 0;
    return sum + (isLink ? source.length + target.length : 0);
  }, 0);
}
