import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { assessRisk, type RiskFacts } from "./risk";

const PLAIN: RiskFacts = {
  flags: {},
  confidence: 1,
  link: null,
  isUntouched: false,
  sourceWords: 0,
};
const scoreOf = (facts: Partial<RiskFacts>) => assessRisk({ ...PLAIN, ...facts }).score;
const kindsOf = (facts: Partial<RiskFacts>) =>
  assessRisk({ ...PLAIN, ...facts }).reasons.map(({ kind, count }) => [kind, count]);

describe("assessRisk", () => {
  test("a segment of which nothing is known is without risk", () => {
    expect(assessRisk(PLAIN)).toEqual({ score: 0, reasons: [] });
  });

  test.each<[string, Partial<RiskFacts>, Partial<RiskFacts>]>([
    ["a serious flag", { flags: { major: 1 } }, { flags: { minor: 1 } }],
    ["two flags", { flags: { minor: 2 } }, { flags: { minor: 1 } }],
    ["a critical flag", { flags: { critical: 1 } }, { flags: { major: 1 } }],
    ["a doubtful link", { confidence: 0.5 }, { confidence: 0.9 }],
    ["a link that a person doubts", { link: "doubtful" }, { confidence: 0.95 }],
    ["a link that is sure by itself", { confidence: 0.5 }, { confidence: 0.5, link: "accepted" }],
    ["the machine's own text", { isUntouched: true }, {}],
    ["a long sentence", { sourceWords: 50 }, { sourceWords: 8 }],
  ])("%s weighs more", (_case, more, less) => {
    expect(scoreOf(more)).toBeGreaterThan(scoreOf(less));
  });

  test("the reasons that count are named, the weightiest first", () => {
    expect(
      kindsOf({
        flags: { major: 2, minor: 1 },
        confidence: 0.55,
        isUntouched: true,
        sourceWords: 43,
      }),
    ).toEqual([
      ["serious", 2],
      ["link", 45],
      ["slight", 1],
      ["length", 43],
      ["untouched", 0],
    ]);
    expect(kindsOf({ confidence: 0.97, sourceWords: 12 })).toEqual([]);
  });

  test("more of anything never lowers the score, which stays between 0 and 100", () => {
    const count = fc.nat(20);
    const facts = fc.record({
      flags: fc.record({ critical: count, major: count, minor: count, neutral: count }),
      confidence: fc.double({ min: 0, max: 1, noNaN: true }),
      link: fc.constantFrom("accepted", "doubtful", null),
      isUntouched: fc.boolean(),
      sourceWords: fc.nat(400),
    });
    fc.assert(
      fc.property(facts, (some) => {
        const { score } = assessRisk(some);
        const more = { ...some.flags, minor: some.flags.minor + 1 };
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(100);
        expect(scoreOf({ ...some, flags: more })).toBeGreaterThanOrEqual(score);
        expect(scoreOf({ ...some, sourceWords: some.sourceWords + 9 })).toBeGreaterThanOrEqual(
          score,
        );
      }),
    );
  });
});
