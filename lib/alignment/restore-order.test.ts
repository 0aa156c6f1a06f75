import { describe, expect, test } from "vitest";
import type { Bead } from "../bitext/bead";
import { restoreOrder } from "./restore-order";

const pairs = (...places: readonly [number, number][]): Bead[] =>
  places.map(([source, target]) => ({ source: [source], target: [target], confidence: 1 }));
const run = (source: number, target: number, size: number): Bead[] =>
  pairs(...Array.from({ length: size }, (_, at): [number, number] => [source + at, target + at]));
const sizes = (size: number) => ({ source: size, target: size });

describe("the target in the order of the source", () => {
  test("two blocks exchanged", () => {
    const links = [...run(0, 6, 4), ...run(4, 0, 6)];
    expect(restoreOrder(links, sizes(10))).toEqual([6, 7, 8, 9, 0, 1, 2, 3, 4, 5]);
  });

  test("nothing to restore where all is in order", () => {
    expect(restoreOrder(run(0, 0, 10), sizes(10))).toBeUndefined();
  });

  test("a caption that moved is no block", () => {
    const links = [...run(0, 0, 8), ...pairs([8, 19]), ...run(9, 8, 11)];
    expect(restoreOrder(links, sizes(20))).toBeUndefined();
  });

  test("sentences without a link at a seam go with the side that has unlinked source sentences", () => {
    const links = [...run(1, 6, 4), ...run(5, 0, 5)];
    expect(restoreOrder(links, sizes(10))).toEqual([5, 6, 7, 8, 9, 0, 1, 2, 3, 4]);
  });
});
