import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { assembleTarget, type TargetPiece } from "./assemble-target";

const piece = (target: string, change: Partial<TargetPiece> = {}): TargetPiece => ({
  target,
  machineTarget: target,
  targetGap: " ",
  paragraph: 0,
  isExcluded: false,
  ...change,
});

describe("assembleTarget", () => {
  test("keeps the white space around every sentence", () => {
    const pieces = [
      piece("A.", { targetGap: "\n" }),
      piece("B."),
      piece("C.", { targetGap: "\n\n\n" }),
    ];
    expect(assembleTarget(pieces, "\n")).toBe("\nA. B.\n\n\nC.\n");
  });

  test("keeps paragraphs apart when the first sentence of one is left out", () => {
    const pieces = [
      piece("A."),
      piece("Menu", { targetGap: "\n\n", isExcluded: true }),
      piece("B."),
    ];
    expect(assembleTarget([piece("Z.", { targetGap: "" }), ...pieces], "")).toBe("Z. A.\n\nB.");
  });

  test("leaves no blank lines at the end where the last paragraphs are left out", () => {
    const pieces = [
      piece("A.", { targetGap: "" }),
      piece("Go up", { targetGap: "\n\n", isExcluded: true }),
    ];
    expect(assembleTarget(pieces, "\n")).toBe("A.\n");
  });

  test("begins with the document's first gap where the first sentence is left out", () => {
    const pieces = [
      piece("Menu", { targetGap: "", isExcluded: true }),
      piece("A.", { targetGap: "\n\n" }),
    ];
    expect(assembleTarget(pieces, "")).toBe("A.");
  });

  test("puts a sentence that fills an omission in the paragraph of its source", () => {
    const omission = { machineTarget: "", targetGap: "\n\n", paragraph: 1 };
    const pieces = [
      piece("A.", { targetGap: "" }),
      piece("New.", omission),
      piece("B.", { targetGap: "\n\n", paragraph: 1 }),
    ];
    expect(assembleTarget(pieces, "")).toBe("A.\n\nNew. B.");
  });

  test("separates a filled omission from a first sentence that had nothing before it", () => {
    const pieces = [
      piece("New.", { machineTarget: "", targetGap: "" }),
      piece("A.", { targetGap: "", paragraph: 1 }),
    ];
    expect(assembleTarget(pieces, "")).toBe("New.\n\nA.");
  });

  test("passes over an omission that nobody filled", () => {
    const pieces = [piece("A.", { targetGap: "" }), piece("", { targetGap: "\n\n" }), piece("B.")];
    expect(assembleTarget(pieces.slice(0, 1).concat(pieces.slice(2)), "")).toBe("A. B.");
  });

  test("gives back any text that was cut into pieces", () => {
    const gap = fc.constantFrom("", " ", "\n", "\n\n", " \n ");
    const sentence = fc.string({ minLength: 1 });
    fc.assert(
      fc.property(fc.array(fc.tuple(gap, sentence), { minLength: 1 }), gap, (parts, tail) => {
        const pieces = parts.map(([targetGap, target]) => piece(target, { targetGap }));
        expect(assembleTarget(pieces, tail)).toBe(parts.flat().join("") + tail);
      }),
    );
  });
});
