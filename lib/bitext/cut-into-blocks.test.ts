import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { assembleTarget, type TargetPiece } from "./assemble-target";
import { cutIntoBlocks, goesOn } from "./cut-into-blocks";

const piece = (target: string, change: Partial<TargetPiece> = {}): TargetPiece => ({
  target,
  machineTarget: target,
  targetGap: " ",
  paragraph: 0,
  isExcluded: false,
  ...change,
});

const show = (pieces: readonly TargetPiece[]) =>
  cutIntoBlocks(pieces).map(
    ({ isParagraph, pieces: own }) =>
      `${isParagraph ? "¶" : ""}${own.map((each) => `${each.gap.trimEnd() === "" ? "" : "?"}${each.piece.target}`).join("|")}`,
  );

describe("cutIntoBlocks", () => {
  test("a blank line begins a paragraph, a line break a line", () => {
    const pieces = [
      piece("A.", { targetGap: "" }),
      piece("B."),
      piece("C.", { targetGap: "\n" }),
      piece("D.", { targetGap: "\n\n" }),
    ];
    expect(show(pieces)).toEqual(["A.|B.", "C.", "¶D."]);
  });

  test("what is left out of the export stands in its place", () => {
    const menu = piece("Menu", { targetGap: "\n\n", isExcluded: true });
    expect(show([piece("A."), menu, piece("B.")])).toEqual(["A.", "¶Menu|B."]);
  });

  test("an omission that nobody filled breaks no line, and its gap is not lost", () => {
    const omission = piece("", { targetGap: "\n\n" });
    expect(show([piece("A."), omission, piece("B.")])).toEqual(["A.|", "¶B."]);
  });

  test("a sentence that fills an omission joins the paragraph of its source", () => {
    const filled = { machineTarget: "", targetGap: "\n\n", paragraph: 1 };
    const pieces = [
      piece("A."),
      piece("New.", filled),
      piece("B.", { targetGap: "\n\n", paragraph: 1 }),
    ];
    expect(show(pieces)).toEqual(["A.", "¶New.|B."]);
  });

  test("a stretch of rows goes on in the line before it unless it begins one", () => {
    expect(goesOn(cutIntoBlocks([piece("B.")]))).toBe(true);
    expect(goesOn(cutIntoBlocks([piece("B.", { targetGap: "\n" })]))).toBe(false);
    expect(goesOn([])).toBe(false);
  });

  test("its pieces spell what an export of everything spells", () => {
    const pieces = fc.array(
      fc.record({
        target: fc.constantFrom("", "A.", "B."),
        machineTarget: fc.constantFrom("", "A."),
        targetGap: fc.constantFrom("", " ", "\n", "\n\n"),
        paragraph: fc.nat(2),
        isExcluded: fc.constant(false),
      }),
    );
    fc.assert(
      fc.property(pieces, (all) => {
        const shown = cutIntoBlocks(all)
          .flatMap(({ pieces: own }) => own)
          .filter((each) => each.piece.target !== "")
          .map((each) => each.gap + each.piece.target)
          .join("");
        // What stands before the first text is the document's own, whichever piece comes first.
        expect(shown.trimStart()).toBe(assembleTarget(all, "").trimStart());
      }),
    );
  });
});
