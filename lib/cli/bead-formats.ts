import type { MovableBead } from "../alignment/moved-beads";
import { type Bead, beadShape } from "../bitext/bead";
import type { Sentence } from "../bitext/sentence";

/** One bead with the sentences that it links. */
export interface Link {
  readonly bead: MovableBead;
  readonly source: readonly Sentence[];
  readonly target: readonly Sentence[];
}

/** `[[source indexes],[target indexes]]` */
export function indexLine({ bead }: Link): string {
  return JSON.stringify([bead.source, bead.target]);
}

/** A JSON object with indexes, confidence and texts; `moved` only where it is true. */
export function jsonLine({ bead, source, target }: Link): string {
  return JSON.stringify({
    source: bead.source,
    target: bead.target,
    confidence: roundedConfidence(bead),
    ...(bead.moved ? { moved: true } : {}),
    sourceText: joinedText(source),
    targetText: joinedText(target),
  });
}

/** Source text, target text and confidence, separated by tabs. */
export function tsvLine({ bead, source, target }: Link): string {
  return [joinedText(source), joinedText(target), roundedConfidence(bead)].join("\t");
}

/** A few lines for people: shape and confidence, source, target. */
export function readableBlock({ bead, source, target }: Link): string {
  const moved = bead.moved ? "  moved" : "";
  const heading = `${beadShape(bead)}  ${roundedConfidence(bead).toFixed(2)}${moved}`;
  return [heading, `  < ${joinedText(source)}`, `  > ${joinedText(target)}`].join("\n");
}

/** The sentences on one line: tabs and line breaks inside them become spaces. */
export function joinedText(sentences: readonly Sentence[]): string {
  return sentences.map(({ text }) => text.replace(/[\t\n]+/g, " ")).join(" ");
}

/** The confidence to three decimals. */
export function roundedConfidence({ confidence }: Bead): number {
  return Math.round(confidence * 1000) / 1000;
}
