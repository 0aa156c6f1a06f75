import { describe, expect, test } from "vitest";
import { fold, tokenise } from "./tokens";

describe("tokenise", () => {
  test.each([
    ["thousands read alike in both languages", "2,500", "2 500"],
    ["with a narrow no-break space", "13,000", "13\u202f000"],
    ["decimals read alike", "3.5 %", "3,5\u00a0%"],
    ["quotation marks read alike", "“Non”", "« Non »"],
    ["composed and decomposed letters", "é", "e\u0301"],
  ])("%s", (_reason, one, other) => {
    expect(tokenise(one)).toEqual(tokenise(other));
  });

  test("keeps apart a day and a year", () => {
    expect(tokenise("January 10, 2014")).toEqual(["january", "#10", "#2014"]);
  });

  test("cuts an elided article off", () => {
    expect(tokenise("L'Ukraine")).toEqual(["l", "ukraine"]);
  });
});

describe("fold", () => {
  test("takes accents and ligatures away", () => {
    expect(fold("cœur géorgien")).toBe("coeur georgien");
  });
});
