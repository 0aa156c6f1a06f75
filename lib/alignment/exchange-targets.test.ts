import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { assembleTarget } from "../bitext/assemble-target";
import { displacedBy, exchangeTargets, type RowRange } from "./exchange-targets";
import type { RepairRow } from "./repair-rows";

const row = (source: string, target: string, targetGap = " "): RepairRow => ({
  source,
  target,
  machineTarget: target,
  targetGap,
});
const pairs = (rows: readonly RepairRow[]) => rows.map(({ source, target }) => [source, target]);
const textOf = (rows: readonly RepairRow[]) =>
  assembleTarget(
    rows.map((each) => ({ ...each, paragraph: 0, isExcluded: false })),
    "",
  );

const word = fc.stringMatching(/^[A-Za-z]{1,5}\.$/);
const anyRow = fc.record({
  source: word,
  target: fc.oneof(word, fc.constant("")),
  machineTarget: word,
  targetGap: fc.constantFrom(" ", "\n", "\n\n"),
});
const someRows = fc.array(anyRow, { minLength: 1, maxLength: 5 });

describe("exchangeTargets", () => {
  test("a block goes up by one row, and what stood there comes after it", () => {
    const rows = exchangeTargets([row("A", "3")], [row("B", "1"), row("C", "2", "\n\n")], {
      isAtStart: false,
    });
    expect(pairs(rows)).toEqual([
      ["A", "1"],
      ["B", "2"],
      ["C", "3"],
    ]);
    expect(rows.map(({ targetGap }) => targetGap)).toEqual([" ", "\n\n", " "]);
  });

  test("what comes to the document's beginning begins it, and what goes from there does not stick", () => {
    const rows = exchangeTargets([row("A", "2", "")], [row("B", "1", "\n\n")], { isAtStart: true });
    expect(textOf(rows)).toBe("1\n\n2");
  });

  test("down, then up, is the identity", () => {
    fc.assert(
      fc.property(someRows, someRows, fc.boolean(), (upper, lower, isAtStart) => {
        const once = exchangeTargets(upper, lower, { isAtStart });
        const back = exchangeTargets(once.slice(0, lower.length), once.slice(lower.length), {
          isAtStart,
        });
        expect(back).toEqual([...upper, ...lower]);
      }),
    );
  });

  test("the sources stay, and no target is lost", () => {
    fc.assert(
      fc.property(someRows, someRows, (upper, lower) => {
        const before = [...upper, ...lower];
        const after = exchangeTargets(upper, lower, { isAtStart: false });
        expect(after.map(({ source }) => source)).toEqual(before.map(({ source }) => source));
        expect(after.map(({ target }) => target).sort()).toEqual(
          before.map(({ target }) => target).sort(),
        );
      }),
    );
  });

  test("a block that moves into rows without a target leaves the text of the export as it is", () => {
    fc.assert(
      fc.property(someRows, fc.nat(3), (block, count) => {
        const empty = Array.from({ length: count + 1 }, () => row("Z.", ""));
        const after = exchangeTargets(empty, block, { isAtStart: false });
        const words = (rows: readonly RepairRow[]) => textOf(rows).replaceAll(/\s/g, "");
        expect(words(after)).toBe(words([...empty, ...block]));
      }),
    );
  });
});

describe("displacedBy", () => {
  const block = { from: 3, to: 6 };

  test.each<[number, RowRange | undefined, string]>([
    [2, { from: 2, to: 3 }, "one up: the row above"],
    [4, { from: 6, to: 7 }, "one down: the row below"],
    [0, { from: 0, to: 3 }, "up by its own length: the rows above"],
    [6, { from: 6, to: 9 }, "down by its own length: the rows below"],
    [7, { from: 7, to: 10 }, "further down: as many rows there"],
    [3, undefined, "it is there"],
    [8, undefined, "there are not enough rows"],
    [-1, undefined, "there is no such row"],
  ])("to %i: %o, as %s", (to, expected) => {
    expect(displacedBy(block, to, 10)).toEqual(expected);
  });
});
