import { BEAD_SHAPES, type BeadSpan } from "./bead-shapes";
import type { Posteriors } from "./confidence";

/**
 * A bead that is less sure than this costs more than it brings: of F1 = 2·right / (beads + gold) each bead adds its probability, and
 * less than half the F1 that is usual to what it is divided by.
 */
const PRICE = 0.35;
/** The choices of a cell beside its shapes. */
const SOURCE_ALONE = BEAD_SHAPES.length;
const TARGET_ALONE = SOURCE_ALONE + 1;

/**
 * The path with the most beads that are right, as far as can be expected (maximum expected accuracy; Durbin et al. 1998, section 4.2):
 * where many paths are about as good, the single best one can be made of beads that most others contradict.
 */
// oxlint-disable-next-line complexity -- counts the `?? 0` of each array access as a branch
export function likeliestPath({ band, offsets, links, alone }: Posteriors): BeadSpan[] {
  const sums = new Float64Array(offsets.at(-1) ?? 0);
  const choices = new Uint8Array(sums.length);
  let cell = 0;
  for (let row = 0; row < band.low.length; row += 1) {
    for (let column = band.low[row] ?? 0; column <= (band.high[row] ?? 0); column += 1) {
      let best = cell === 0 ? 0 : Number.NEGATIVE_INFINITY;
      const offer = (shape: number, counts: Counts, gain: number): void => {
        const from = row - counts.source;
        const to = column - counts.target;
        const low = band.low[from] ?? 0;
        if (from < 0 || to < low || to > (band.high[from] ?? -1)) return;
        const sum = (sums[(offsets[from] ?? 0) + to - low] ?? 0) + gain - PRICE;
        if (sum <= best) return;
        best = sum;
        choices[cell] = shape;
      };
      offer(TARGET_ALONE, ONE_TARGET, alone.target[column - 1] ?? 0);
      offer(SOURCE_ALONE, ONE_SOURCE, alone.source[row - 1] ?? 0);
      for (let shape = 0; shape < BEAD_SHAPES.length; shape += 1) {
        const sizes = BEAD_SHAPES[shape];
        const gain = links[cell * BEAD_SHAPES.length + shape] ?? 0;
        if (sizes && gain > 0) offer(shape, sizes, gain);
      }
      sums[cell] = best;
      cell += 1;
    }
  }
  return sourcesFirst(traceBack({ band, offsets }, choices));
}

interface Counts {
  readonly source: number;
  readonly target: number;
}

const ONE_SOURCE: Counts = { source: 1, target: 0 };
const ONE_TARGET: Counts = { source: 0, target: 1 };

function traceBack(
  { band, offsets }: Pick<Posteriors, "band" | "offsets">,
  choices: Uint8Array,
): BeadSpan[] {
  const path: BeadSpan[] = [];
  let row = band.low.length - 1;
  let column = band.high[row] ?? 0;
  while (row > 0 || column > 0) {
    const choice = choices[(offsets[row] ?? 0) + column - (band.low[row] ?? 0)] ?? 0;
    const counts = BEAD_SHAPES[choice] ?? (choice === SOURCE_ALONE ? ONE_SOURCE : ONE_TARGET);
    row -= counts.source;
    column -= counts.target;
    if (row < 0 || column < 0) throw new Error("no path: the band is not connected");
    path.push({
      sourceStart: row,
      sourceCount: counts.source,
      targetStart: column,
      targetCount: counts.target,
    });
  }
  return path.reverse();
}

/** In a gap, source sentences come first, as in the search. */
function sourcesFirst(path: readonly BeadSpan[]): BeadSpan[] {
  const ordered: BeadSpan[] = [];
  let gap: BeadSpan[] = [];
  const closeGap = (): void => {
    const sources = gap.filter(({ targetCount }) => targetCount === 0);
    const targets = gap.filter(({ sourceCount }) => sourceCount === 0);
    const targetStart = gap[0]?.targetStart ?? 0;
    const sourceStart = (gap[0]?.sourceStart ?? 0) + sources.length;
    ordered.push(...sources.map((bead) => ({ ...bead, targetStart })));
    ordered.push(...targets.map((bead) => ({ ...bead, sourceStart })));
    gap = [];
  };
  for (const bead of path) {
    if (bead.sourceCount > 0 && bead.targetCount > 0) {
      closeGap();
      ordered.push(bead);
    } else {
      gap.push(bead);
    }
  }
  closeGap();
  return ordered;
}
