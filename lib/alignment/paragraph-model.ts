import type { BeadSpan } from "./bead-shapes";
import type { SideIndex } from "./side-index";

/** What the ends of paragraphs say about a link, in log-odds against sentences that have nothing to do with each other. */
export interface ParagraphModel {
  /** A link that ends a paragraph on both sides, on the source's only, on the target's only, on neither. */
  readonly both: number;
  readonly sourceOnly: number;
  readonly targetOnly: number;
  readonly neither: number;
  /** Between two sentences of one side of a link: the end of a paragraph, or none. */
  readonly inside: SideOdds;
  readonly notInside: SideOdds;
  /** `sourceEnds[i]`: the ends of paragraphs among the first `i` sentences. */
  readonly sourceEnds: Int32Array;
  readonly targetEnds: Int32Array;
}

interface SideOdds {
  readonly source: number;
  readonly target: number;
}

/** Of the paragraph ends of the side that has fewer, this share is usually kept; joined sentences seldom lie across one. */
const KEPT = 0.9;
const ACROSS = 0.001;
/** What is usual counts as this many links, and this many joints between two sentences of a link. */
const PRIOR_LINKS = 15;
const PRIOR_JOINTS = 15;
/** No combination is rarer than this. */
const RAREST = 0.004;
/** Before anything is learnt, sides are compared only when neither has this many times the paragraphs of the other. */
const COMPARABLE = 2;

/** Learns from the links of a path how far paragraphs were kept; undefined when a side has only one, or they cannot be compared. */
export function learnParagraphs(
  links: readonly BeadSpan[],
  source: SideIndex,
  target: SideIndex,
): ParagraphModel | undefined {
  const fewest = Math.min(source.paragraphs, target.paragraphs);
  const most = Math.max(source.paragraphs, target.paragraphs);
  if (fewest < 2 || (links.length === 0 && most > COMPARABLE * fewest)) return undefined;
  const shares = {
    source: source.paragraphs / source.size,
    target: target.paragraphs / target.size,
  };
  const sourceEnds = cumulative(source.endsParagraph);
  const targetEnds = cumulative(target.endsParagraph);
  return {
    ...endOdds(links, { source, target, shares }),
    ...insideOdds(links, { sourceEnds, targetEnds, shares }),
    sourceEnds,
    targetEnds,
  };
}

/** The log-odds of a link by the paragraphs of its sentences. */
export function paragraphLogOdds(model: ParagraphModel, span: BeadSpan): number {
  const { sourceStart, targetStart } = span;
  const sourceLast = sourceStart + span.sourceCount - 1;
  const targetLast = targetStart + span.targetCount - 1;
  const sourceInside = between(model.sourceEnds, sourceStart, sourceLast);
  const targetInside = between(model.targetEnds, targetStart, targetLast);
  const sourceAtEnd = between(model.sourceEnds, sourceLast, sourceLast + 1);
  const targetAtEnd = between(model.targetEnds, targetLast, targetLast + 1);
  return (
    endLogOdds(model, sourceAtEnd, targetAtEnd) +
    sourceInside * model.inside.source +
    (sourceLast - sourceStart - sourceInside) * model.notInside.source +
    targetInside * model.inside.target +
    (targetLast - targetStart - targetInside) * model.notInside.target
  );
}

/** What was learnt of a document, for other sentences: the marks of those that end a paragraph. */
export function recount(
  model: ParagraphModel,
  sourceEnds: Uint8Array,
  targetEnds: Uint8Array,
): ParagraphModel {
  return { ...model, sourceEnds: cumulative(sourceEnds), targetEnds: cumulative(targetEnds) };
}

function endLogOdds(model: ParagraphModel, sourceAtEnd: number, targetAtEnd: number): number {
  if (sourceAtEnd > 0) return targetAtEnd > 0 ? model.both : model.sourceOnly;
  return targetAtEnd > 0 ? model.targetOnly : model.neither;
}

interface EndCounts {
  readonly source: SideIndex;
  readonly target: SideIndex;
  readonly shares: SideOdds;
}

type EndOdds = Pick<ParagraphModel, "both" | "sourceOnly" | "targetOnly" | "neither">;

function endOdds(links: readonly BeadSpan[], { source, target, shares }: EndCounts): EndOdds {
  const kept = KEPT * Math.min(shares.source, shares.target);
  const usual = [
    1 - shares.source - shares.target + kept,
    shares.source - kept,
    shares.target - kept,
    kept,
  ];
  const counts = usual.map((share) => PRIOR_LINKS * Math.max(RAREST, share));
  for (const { sourceStart, sourceCount, targetStart, targetCount } of links) {
    const combination =
      (source.endsParagraph[sourceStart + sourceCount - 1] ?? 0) +
      2 * (target.endsParagraph[targetStart + targetCount - 1] ?? 0);
    counts[combination] = (counts[combination] ?? 0) + 1;
  }
  const all = counts.reduce((sum, number) => sum + number, 0);
  const odds = (combination: number, byChance: number): number =>
    Math.log(Math.max(RAREST, (counts[combination] ?? 0) / all) / Math.max(RAREST, byChance));
  return {
    neither: odds(0, (1 - shares.source) * (1 - shares.target)),
    sourceOnly: odds(1, shares.source * (1 - shares.target)),
    targetOnly: odds(2, (1 - shares.source) * shares.target),
    both: odds(3, shares.source * shares.target),
  };
}

interface InsideCounts {
  readonly sourceEnds: Int32Array;
  readonly targetEnds: Int32Array;
  readonly shares: SideOdds;
}

function insideOdds(
  links: readonly BeadSpan[],
  { sourceEnds, targetEnds, shares }: InsideCounts,
): Pick<ParagraphModel, "inside" | "notInside"> {
  let ends = PRIOR_JOINTS * ACROSS;
  let joints = PRIOR_JOINTS;
  for (const { sourceStart, sourceCount, targetStart, targetCount } of links) {
    joints += sourceCount + targetCount - 2;
    ends += between(sourceEnds, sourceStart, sourceStart + sourceCount - 1);
    ends += between(targetEnds, targetStart, targetStart + targetCount - 1);
  }
  const rate = ends / joints;
  const inside = (share: number): number => Math.min(0, Math.log(rate / share));
  const notInside = (share: number): number => Math.log((1 - rate) / Math.max(RAREST, 1 - share));
  return {
    inside: { source: inside(shares.source), target: inside(shares.target) },
    notInside: { source: notInside(shares.source), target: notInside(shares.target) },
  };
}

/** The paragraph ends of the sentences `[start, end)`. */
function between(ends: Int32Array, start: number, end: number): number {
  return (ends[end] ?? 0) - (ends[start] ?? 0);
}

function cumulative(ends: Uint8Array): Int32Array {
  const sums = new Int32Array(ends.length + 1);
  for (let index = 0; index < ends.length; index += 1) {
    sums[index + 1] = (sums[index] ?? 0) + (ends[index] ?? 0);
  }
  return sums;
}
