import type { Bead } from "../bitext/bead";
import { type AlignedDocument, type AlignmentInput, alignDocument } from "./align-document";
import { toBead } from "./bead-shapes";

/**
 * Aligns two texts that translate each other: beads in order, every sentence of either side in exactly one of them. Deterministic; time
 * and memory grow linearly with the sentences.
 */
export function alignSentences(input: AlignmentInput): Bead[] {
  return beadsInOrder(alignDocument(input));
}

/** The beads of an aligned document, in order. */
export function beadsInOrder({ path, confidences }: AlignedDocument): Bead[] {
  return path.map((span, index) => toBead(span, confidences[index] ?? 0));
}
