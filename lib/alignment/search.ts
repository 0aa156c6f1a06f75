import { type Band, cellOffsets } from "./band";
import type { BeadScorer } from "./bead-scorer";
import { BEAD_SHAPES, type BeadSpan, LARGEST_SIDE } from "./bead-shapes";

/** No bead ends here. */
const UNREACHED = 255;
/** Rows between two reports of progress. */
const REPORT_ROWS = 64;

interface Search {
  readonly band: Band;
  readonly scorer: BeadScorer;
  /** Told the share of the rows that are done, 0 to 1. */
  readonly onProgress: (fraction: number) => void;
}

/** The best path of beads through a band, from corner to corner (dynamic programming, one byte a cell). */
export function bestPath({ band, scorer, onProgress }: Search): BeadSpan[] {
  const offsets = cellOffsets(band);
  const lastRow = band.low.length - 1;
  const choices = new Uint8Array(offsets[lastRow + 1] ?? 0).fill(UNREACHED);
  const rows: Float64Array[] = [];
  for (let row = 0; row <= lastRow; row += 1) {
    if (row > 0) {
      scorer.advance(row - 1);
    }
    rows[row % (LARGEST_SIDE + 1)] = fillRow(row, { band, scorer, rows, choices, offsets });
    if (row % REPORT_ROWS === 0) {
      onProgress(row / Math.max(1, lastRow));
    }
  }
  return traceBack(band, choices, offsets);
}

interface Progress {
  readonly band: Band;
  readonly scorer: BeadScorer;
  /** The scores of the last rows, by row number modulo their number. */
  readonly rows: readonly Float64Array[];
  readonly choices: Uint8Array;
  readonly offsets: Int32Array;
}

function fillRow(row: number, progress: Progress): Float64Array {
  const { band, rows, choices, offsets } = progress;
  const low = band.low[row] ?? 0;
  const high = band.high[row] ?? 0;
  const scores = new Float64Array(high - low + 1).fill(Number.NEGATIVE_INFINITY);
  const known = (sourceEnd: number, targetEnd: number): number =>
    (sourceEnd === row ? scores : rows[sourceEnd % (LARGEST_SIDE + 1)])?.[
      targetEnd - (band.low[sourceEnd] ?? 0)
    ] ?? Number.NEGATIVE_INFINITY;
  for (let column = low; column <= high; column += 1) {
    const best = row + column === 0 ? { score: 0, choice: UNREACHED } : bestBead(row, column);
    scores[column - low] = best.score;
    choices[(offsets[row] ?? 0) + column - low] = best.choice;
  }
  return scores;

  function bestBead(sourceEnd: number, targetEnd: number): { score: number; choice: number } {
    let score = Number.NEGATIVE_INFINITY;
    let choice = UNREACHED;
    for (const [index, shape] of BEAD_SHAPES.entries()) {
      if (shape.source > sourceEnd || shape.target > targetEnd) {
        continue;
      }
      const before = known(sourceEnd - shape.source, targetEnd - shape.target);
      if (before === Number.NEGATIVE_INFINITY) {
        continue;
      }
      const total = before + progress.scorer.score(shape, sourceEnd, targetEnd);
      if (total > score) {
        score = total;
        choice = index;
      }
    }
    return { score, choice };
  }
}

function traceBack(band: Band, choices: Uint8Array, offsets: Int32Array): BeadSpan[] {
  const path: BeadSpan[] = [];
  let sourceEnd = band.low.length - 1;
  let targetEnd = band.high[sourceEnd] ?? 0;
  while (sourceEnd > 0 || targetEnd > 0) {
    const cell = (offsets[sourceEnd] ?? 0) + targetEnd - (band.low[sourceEnd] ?? 0);
    const shape = BEAD_SHAPES[choices[cell] ?? UNREACHED];
    if (shape === undefined) {
      throw new Error(`no path reaches ${sourceEnd}, ${targetEnd}: the band is not connected`);
    }
    sourceEnd -= shape.source;
    targetEnd -= shape.target;
    path.push({
      sourceStart: sourceEnd,
      sourceCount: shape.source,
      targetStart: targetEnd,
      targetCount: shape.target,
    });
  }
  return path.reverse();
}
