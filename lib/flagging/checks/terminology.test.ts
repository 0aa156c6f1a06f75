import { describe, expect, test } from "vitest";
import type { TermUse } from "../../bitext/term";
import { flagged } from "../testing/flagged";
import { terminology } from "./terminology";

const segment = { source: "The loan is due.", target: "Le crédit est exigible." };
const use = (given: Partial<TermUse>): TermUse => ({
  span: { start: 4, end: 8 },
  terms: [],
  isMissing: false,
  misuses: [],
  ...given,
});

describe("terminology", () => {
  test.each([
    {
      why: "a forbidden form",
      given: { misuses: [{ span: { start: 3, end: 9 } }] },
      spans: ["crédit"],
    },
    { why: "a required term, at its source", given: { isMissing: true }, spans: ["loan"] },
  ])("flags $why", ({ given, spans }) => {
    expect(flagged(terminology, { ...segment, terms: [use(given)] })).toEqual(spans);
  });

  test.each([
    { why: "a term that is well used", terms: [use({})] },
    { why: "a segment whose terms nobody looked up", terms: undefined },
  ])("does not flag $why", ({ terms }) => {
    expect(flagged(terminology, { ...segment, ...(terms && { terms }) })).toEqual([]);
  });
});
