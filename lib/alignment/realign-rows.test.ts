import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { openEnglishFrenchLexicon } from "../languages/en-fr/lexicon";
import { type RowSentence, realignRows } from "./realign-rows";
import { generatePairs, toSentences } from "./testing/generate-texts";

const lexicon = openEnglishFrenchLexicon(readFileSync("lib/languages/en-fr/pairs.packed"));
const story = generatePairs(40, 5);
const sourceTexts = toSentences(story.map((pair) => pair.source));
const targetTexts = toSentences(story.map((pair) => pair.target));

/** Sentences in order, with the row of each. */
function inRows(sentences: typeof sourceTexts, rows: readonly number[]): RowSentence[] {
  return rows.flatMap((row, index) => {
    const sentence = sentences[index];
    return sentence ? [{ ...sentence, row }] : [];
  });
}

const realign = (source: readonly number[], target: readonly number[], rows: number) =>
  realignRows({
    rows,
    source: inRows(sourceTexts, source),
    target: inRows(targetTexts, target),
    lexicon,
  }).map(({ rows: changed, beads }) => ({
    rows: changed,
    beads: beads.map((bead) => [bead.source, bead.target]),
  }));

describe("aligning rows again", () => {
  test("changes nothing where the links are right", () => {
    const ten = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9];
    expect(realign(ten, ten, 10)).toEqual([]);
    expect(realign([], [], 0)).toEqual([]);
  });

  test.each([
    {
      what: "a slip of one row",
      source: [0, 1, 2, 3, 4, 5],
      target: [0, 1, 3, 4, 5, 5],
      changed: [
        {
          rows: [2, 3, 4, 5],
          beads: [
            [[2], [2]],
            [[3], [3]],
            [[4], [4]],
            [[5], [5]],
          ],
        },
      ],
    },
    {
      what: "two sentences in one row",
      source: [0, 1, 1, 2, 3],
      target: [0, 1, 1, 2, 3],
      changed: [
        {
          rows: [1],
          beads: [
            [[1], [1]],
            [[2], [2]],
          ],
        },
      ],
    },
    {
      what: "two slips with a right link between them",
      source: [0, 1, 2, 3, 4, 5, 6],
      target: [0, 0, 2, 3, 4, 4, 6],
      changed: [
        {
          rows: [0, 1],
          beads: [
            [[0], [0]],
            [[1], [1]],
          ],
        },
        {
          rows: [4, 5],
          beads: [
            [[4], [4]],
            [[5], [5]],
          ],
        },
      ],
    },
  ])("$what", ({ source, target, changed }) => {
    expect(realign(source, target, (source.at(-1) ?? 0) + 1)).toEqual(changed);
  });

  test("a row without a sentence is no change by itself", () => {
    expect(realign([1, 2, 4], [1, 2, 4], 6)).toEqual([]);
  });

  test("whatever the rows are, the sentences of the changed ones stand in exactly one bead", () => {
    const rowsOf = fc.array(fc.integer({ min: 0, max: 11 }), { minLength: 1, maxLength: 14 });
    fc.assert(
      fc.property(rowsOf, rowsOf, (left, right) => {
        const source = left.toSorted((a, b) => a - b);
        const target = right.toSorted((a, b) => a - b);
        for (const { rows, beads } of realign(source, target, 12)) {
          const own = (side: readonly number[]) =>
            side.flatMap((row, index) => (rows.includes(row) ? [index] : []));
          expect(beads.flatMap(([bead = []]) => bead)).toEqual(own(source));
          expect(beads.flatMap(([, bead = []]) => bead)).toEqual(own(target));
        }
      }),
      { numRuns: 60 },
    );
  });
});
