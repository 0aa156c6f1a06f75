import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { overlaps, type Span } from "../text/span";
import type { Finding, Side } from "./finding";
import { mergeFindings } from "./merge-findings";

function findingAt(check: string, [start, end]: readonly [number, number], side: Side = "target") {
  return {
    check,
    category: "fluency/grammar",
    severity: "minor",
    side,
    span: { start, end },
    message: { en: "A sentence.", fr: "Une phrase." },
  } satisfies Finding;
}

describe("mergeFindings", () => {
  test.each([
    ["the same place", [4, 8], [4, 8], false],
    ["a part of ours", [0, 20], [4, 8], false],
    ["more than ours", [4, 8], [0, 20], false],
    ["one letter of ours", [4, 8], [7, 12], false],
    ["the place beside ours", [4, 8], [8, 12], true],
    ["another place", [4, 8], [30, 35], true],
  ] as const)("what marks %s", (_, own, other, isKept) => {
    const merged = mergeFindings([findingAt("own", own)], [findingAt("other", other)]);
    expect(merged.map(({ check }) => check)).toEqual(isKept ? ["own", "other"] : ["own"]);
  });

  test("what we find in the source says nothing of the target", () => {
    const own = [findingAt("own", [0, 10], "source")];
    expect(mergeFindings(own, [findingAt("other", [2, 4])])).toHaveLength(2);
  });

  test("what overlaps only another of theirs stays, and all are in order", () => {
    const own = [findingAt("own", [10, 12])];
    const others = [findingAt("b", [20, 25]), findingAt("a", [2, 8]), findingAt("b", [4, 6])];
    const merged = mergeFindings(own, others);
    expect(merged.map(({ span }) => span.start)).toEqual([2, 4, 10, 20]);
  });

  test("keeps all of ours, invents nothing, and leaves no place with both", () => {
    const place = fc
      .tuple(fc.nat(40), fc.integer({ min: 1, max: 10 }))
      .map(([start, length]) => [start, start + length] as const);
    const some = (check: string) =>
      fc.array(
        place.map((span) => findingAt(check, span)),
        { maxLength: 8 },
      );
    fc.assert(
      fc.property(some("own"), some("other"), (own, others) => {
        const merged = mergeFindings(own, others);
        const spans = (check: string): Span[] =>
          merged.filter((finding) => finding.check === check).map(({ span }) => span);
        expect(spans("own")).toHaveLength(own.length);
        for (const other of spans("other"))
          expect(spans("own").some((ours) => overlaps(ours, other))).toBe(false);
        for (const finding of merged) expect([...own, ...others]).toContain(finding);
        const dropped = others.filter((other) => !merged.includes(other));
        for (const { span } of dropped)
          expect(own.some((ours) => overlaps(ours.span, span))).toBe(true);
      }),
    );
  });
});
