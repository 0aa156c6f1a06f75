import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { assembleTarget } from "../bitext/assemble-target";
import {
  insertEmptyTarget,
  mergeRows,
  moveTargetDown,
  moveTargetUp,
  type RepairRow,
  relinkTarget,
  splitRow,
  unlinkRow,
} from "./repair-rows";

const row = (source: string, target: string, change: Partial<RepairRow> = {}): RepairRow => ({
  source,
  target,
  machineTarget: target,
  targetGap: " ",
  ...change,
});

/** What an export makes of the rows. */
const textOf = (rows: readonly RepairRow[]) =>
  assembleTarget(
    rows.map((each) => ({ ...each, paragraph: 0, isExcluded: false })),
    "",
  );

const sentence = fc.stringMatching(/^[A-Za-z]{1,5}\.$/);
const anyRow = fc.record({
  source: sentence,
  target: sentence,
  machineTarget: sentence,
  targetGap: fc.constantFrom(" ", "\n", "\n\n"),
});
const cutAt = (text: string) => ({ target: text.length, machineTarget: text.length });

describe("mergeRows and splitRow", () => {
  test("keep the paragraph break that stood between the targets", () => {
    const merged = mergeRows(row("A.", "Un."), row("B.", "Deux.", { targetGap: "\n\n" }));
    expect(merged).toMatchObject({ source: "A. B.", target: "Un.\n\nDeux." });
  });

  test("take the target of an addition to the source above it", () => {
    const merged = mergeRows(row("A.", ""), row("", "Un.", { targetGap: "" }));
    expect(merged).toEqual(row("A.", "Un."));
  });

  test("merge, then split, is the identity on the texts of both", () => {
    fc.assert(
      fc.property(anyRow, anyRow, (upper, lower) => {
        const cut = {
          source: upper.source.length,
          target: upper.target.length,
          machineTarget: upper.machineTarget.length,
        };
        expect(splitRow(mergeRows(upper, lower), cut)).toEqual([upper, lower]);
      }),
    );
  });

  test("a split where nothing would be left on one side is none", () => {
    expect(splitRow(row("A.", "Un."), cutAt("Un."))).toBeUndefined();
    expect(splitRow(row("", "Un."), cutAt(""))).toBeUndefined();
  });

  test("leaves the whole source above when no place in it is named", () => {
    expect(splitRow(row("A.", "Un. Deux."), cutAt("Un."))).toEqual([
      row("A.", "Un."),
      row("", "Deux."),
    ]);
  });
});

describe("moving targets", () => {
  test("a sentence goes up, and comes down again", () => {
    const upper = row("A.", "Un.");
    const lower = row("B.", "Deux. Trois.", { targetGap: "\n\n" });
    const [above, below] = moveTargetUp(upper, lower, cutAt("Deux."));
    expect([above.target, below.target]).toEqual(["Un.\n\nDeux.", "Trois."]);
    const [first, second] = moveTargetDown(above, below, cutAt("Un."));
    expect([first, second]).toEqual([upper, lower]);
  });

  test("an edited text takes the machine's part with it", () => {
    const lower = row("B.", "Bien. Mal.", { machineTarget: "Le bien. Le mal." });
    const [above, below] = moveTargetUp(row("A.", ""), lower, { target: 5, machineTarget: 8 });
    expect(above).toMatchObject({ target: "Bien.", machineTarget: "Le bien." });
    expect(below).toMatchObject({ target: "Mal.", machineTarget: "Le mal." });
  });

  test("an empty counterpart pushes the targets into the next empty one", () => {
    const rows = insertEmptyTarget([row("A.", "Deux."), row("B.", "Trois."), row("C.", "")]);
    expect(rows.map(({ source, target }) => [source, target])).toEqual([
      ["A.", ""],
      ["B.", "Deux."],
      ["C.", "Trois."],
    ]);
  });

  test("a block that moved is linked with its source", () => {
    const { from, to } = relinkTarget(row("", "Légende."), row("Caption.", ""));
    expect(from).toMatchObject({ source: "", target: "" });
    expect(to).toMatchObject({ source: "Caption.", target: "Légende." });
  });
});

describe("every repair but a relink leaves the text of the export as it is", () => {
  type Repair = (rows: RepairRow[], at: number) => RepairRow[] | undefined;

  test.each<[string, Repair]>([
    ["merge", ([a, b]) => a && b && [mergeRows(a, b)]],
    [
      "split",
      ([a, b], at) => {
        const parts = a && splitRow(a, { target: at, machineTarget: at });
        return parts && b ? [...parts, b] : undefined;
      },
    ],
    [
      "move up",
      ([a, b], at) => (a && b ? moveTargetUp(a, b, { target: at, machineTarget: at }) : undefined),
    ],
    [
      "move down",
      ([a, b], at) =>
        a && b ? moveTargetDown(a, b, { target: at, machineTarget: at }) : undefined,
    ],
    ["unlink", ([a, b]) => (a && b ? [...unlinkRow(a), b] : undefined)],
    ["insert", (rows) => insertEmptyTarget([...rows, row("Z.", "")])],
  ])("%s", (_name, repair) => {
    fc.assert(
      fc.property(
        fc.array(anyRow, { minLength: 3, maxLength: 6 }),
        fc.nat(2),
        fc.nat(3),
        (rows, index, at) => {
          const [upper, lower] = [rows[index], rows[index + 1]];
          if (!upper || !lower) return;
          const made = repair([upper, lower], at);
          if (!made) return;
          const after = [...rows.slice(0, index), ...made, ...rows.slice(index + 2)];
          expect(textOf(after).replaceAll(/\s/g, "")).toBe(textOf(rows).replaceAll(/\s/g, ""));
        },
      ),
    );
  });
});
