import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { heaviestChain } from "./heaviest-chain";

interface Point {
  readonly source: number;
  readonly target: number;
  readonly weight: number;
}

const point = (source: number, target: number, weight: number): Point => ({
  source,
  target,
  weight,
});
const total = (points: readonly Point[]): number =>
  points.reduce((sum, { weight }) => sum + weight, 0);

/** Every rising chain, one by one. */
function bestByTrial(points: readonly Point[], after: Point = point(-1, -1, 0)): number {
  const next = points.filter((p) => p.source > after.source && p.target > after.target);
  return Math.max(0, ...next.map((p) => p.weight + bestByTrial(points, p)));
}

describe("heaviestChain", () => {
  test("leaves out a heavy point that crosses more weight", () => {
    const rising = [point(0, 0, 1), point(1, 1, 1), point(2, 2, 1)];
    expect(heaviestChain([point(0, 9, 2), ...rising])).toEqual(rising);
  });

  test("takes one point of a row and one of a column", () => {
    expect(heaviestChain([point(3, 1, 2), point(3, 2, 1), point(4, 2, 2)])).toEqual([
      point(3, 1, 2),
      point(4, 2, 2),
    ]);
    expect(heaviestChain([point(3, 2, 2), point(4, 2, 1)])).toEqual([point(3, 2, 2)]);
  });

  test("is as heavy as the best of all chains, and rises", () => {
    const points = fc.array(fc.tuple(fc.nat(6), fc.nat(6), fc.integer({ min: 1, max: 5 })), {
      maxLength: 9,
    });
    fc.assert(
      fc.property(points, (tuples) => {
        const all = tuples.map(([source, target, weight]) => point(source, target, weight));
        const chain = heaviestChain(all);
        expect(total(chain)).toBe(bestByTrial(all));
        for (const [index, { source, target }] of chain.entries()) {
          const before = chain[index - 1];
          expect(before === undefined || before.source < source).toBe(true);
          expect(before === undefined || before.target < target).toBe(true);
        }
      }),
    );
  });
});
