import { expect, test } from "vitest";
import { cellOffsets } from "./band";
import { BEAD_SHAPES, shapeOf } from "./bead-shapes";
import type { Posteriors } from "./confidence";
import { likeliestPath } from "./likeliest-path";

/** A link by its ends and sizes, and how probable it is. */
type Likely = readonly [row: number, column: number, source: number, target: number, p: number];

/** Everything that can happen to two source and two target sentences. */
function twoByTwo(
  likely: readonly Likely[],
  alone = { source: [0, 0], target: [0, 0] },
): Posteriors {
  const band = { low: Int32Array.of(0, 0, 0), high: Int32Array.of(2, 2, 2) };
  const offsets = cellOffsets(band);
  const links = new Float32Array(9 * BEAD_SHAPES.length);
  for (const [row, column, sourceCount, targetCount, probability] of likely) {
    const shape = shapeOf({ sourceStart: 0, sourceCount, targetStart: 0, targetCount });
    links[((offsets[row] ?? 0) + column) * BEAD_SHAPES.length + shape] = probability;
  }
  const sides = {
    source: Float64Array.from(alone.source),
    target: Float64Array.from(alone.target),
  };
  return { band, offsets, links, alone: sides };
}

const shapes = (weighed: Posteriors): string[] =>
  likeliestPath(weighed).map((bead) => `${bead.sourceCount}-${bead.targetCount}`);

test("takes two links that are right half the time rather than one that is a little likelier", () => {
  const pairs: Likely[] = [
    [1, 1, 1, 1, 0.46],
    [2, 2, 1, 1, 0.46],
  ];
  expect(shapes(twoByTwo([...pairs, [2, 2, 2, 2, 0.5]]))).toEqual(["1-1", "1-1"]);
  expect(shapes(twoByTwo([...pairs, [2, 2, 2, 2, 0.7]]))).toEqual(["2-2"]);
});

test("leaves sentences alone that are likeliest alone, those of the source first", () => {
  const alone = { source: [0.9, 0], target: [0.9, 0] };
  expect(shapes(twoByTwo([[2, 2, 1, 1, 0.9]], alone))).toEqual(["1-0", "0-1", "1-1"]);
});
