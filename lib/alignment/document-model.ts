import { BEAD_SHAPES, type BeadSpan, shapeOf } from "./bead-shapes";
import { type LengthModel, learnLengths } from "./length-model";
import { learnParagraphs, type ParagraphModel } from "./paragraph-model";
import type { SideIndex } from "./side-index";

/** What is believed of a document before its words are compared: logarithms of probabilities. */
export interface DocumentModel {
  /** Per shape of `BEAD_SHAPES`: that a link has it. */
  readonly shapes: Float64Array;
  /** After a link: that another follows, and that a gap of source or of target sentences does. */
  readonly stay: number;
  readonly open: number;
  /** In a gap: that it goes on on its side, that the other side's begins, and that a link follows. */
  readonly extend: number;
  readonly change: number;
  readonly close: number;
  readonly lengths: LengthModel;
  readonly paragraphs: ParagraphModel | undefined;
}

/** Before anything is learnt, a gap of either side follows this share of links, and goes on this often. */
const GAPS = 0.07;
const GOES_ON = 0.5;
const CHANGES = 0.1;
/** What is believed beforehand counts as this many links, and this many sentences in gaps. */
const PRIOR_LINKS = 60;
const PRIOR_GAPS = 10;

/**
 * Learns from a first path how this document was translated (which shapes, how many gaps and how long, how lengths scatter,
 * whether paragraphs were kept), smoothed with what is usual; without a path it tells what is usual.
 */
export function learnDocument(
  path: readonly BeadSpan[],
  source: SideIndex,
  target: SideIndex,
): DocumentModel {
  const links = path.filter((bead) => bead.sourceCount > 0 && bead.targetCount > 0);
  return {
    shapes: learnShapes(links),
    ...learnGaps(path),
    lengths: learnLengths(links, source, target),
    paragraphs: learnParagraphs(links, source, target),
  };
}

function learnShapes(links: readonly BeadSpan[]): Float64Array {
  const counts = Float64Array.from(BEAD_SHAPES, ({ probability }) => PRIOR_LINKS * probability);
  for (const link of links) {
    const shape = shapeOf(link);
    counts[shape] = (counts[shape] ?? 0) + 1;
  }
  return counts.map((number) => Math.log(number / (PRIOR_LINKS + links.length)));
}

type GapModel = Pick<DocumentModel, "stay" | "open" | "extend" | "change" | "close">;

function learnGaps(path: readonly BeadSpan[]): GapModel {
  let links = PRIOR_LINKS;
  let opened = PRIOR_LINKS * 2 * GAPS;
  let inGaps = PRIOR_GAPS;
  let extended = PRIOR_GAPS * GOES_ON;
  let changed = PRIOR_GAPS * CHANGES;
  let before: BeadSpan | undefined;
  for (const bead of path) {
    const kind = gapSide(bead);
    const kindBefore = before ? gapSide(before) : "link";
    if (kindBefore === "link") {
      links += 1;
      opened += kind === "link" ? 0 : 1;
    } else {
      inGaps += 1;
      extended += kind === kindBefore ? 1 : 0;
      changed += kind !== kindBefore && kind !== "link" ? 1 : 0;
    }
    before = bead;
  }
  return {
    stay: Math.log(1 - opened / links),
    open: Math.log(opened / links / 2),
    extend: Math.log(extended / inGaps),
    change: Math.log(changed / inGaps),
    close: Math.log(1 - (extended + changed) / inGaps),
  };
}

function gapSide({ sourceCount, targetCount }: BeadSpan): "link" | "source" | "target" {
  if (targetCount === 0) return "source";
  return sourceCount === 0 ? "target" : "link";
}
