import { expect, test } from "vitest";
import type { Finding, Side } from "../flagging/finding";
import { sliceSpan } from "../text/span";
import { placeFindings } from "./place-findings";

function finding(check: string, side: Side, start: number, end: number): Finding {
  const message = { en: "", fr: "" };
  return { check, category: "", severity: "minor", side, span: { start, end }, message };
}

const TARGET = "\n Il dort.\n\nElle part.";
const SEGMENTS = [
  { target: "Il dort.", targetGap: "\n ", findings: [finding("first", "target", 3, 7)] },
  { target: "", targetGap: "\n\n", findings: [finding("omitted", "source", 0, 12)] },
  {
    target: "Elle part.",
    targetGap: "\n\n",
    findings: [finding("second", "target", 5, 9), finding("number-lost", "source", 0, 1)],
  },
];

test("findings stand where their words stand in the text", () => {
  const texts = placeFindings(SEGMENTS).map((placed) => [
    placed.finding.check,
    sliceSpan(TARGET, placed.span),
  ]);
  expect(texts).toEqual([
    ["first", "dort"],
    ["omitted", ""],
    ["second", "part"],
    ["number-lost", ""],
  ]);
});

test("a missing sentence is reported behind the sentence before it", () => {
  expect(placeFindings(SEGMENTS)[1]?.span).toEqual({ start: 10, end: 10 });
});

test("what a translated sentence leaves out is reported at its end", () => {
  expect(placeFindings(SEGMENTS)[3]?.span).toEqual({ start: TARGET.length, end: TARGET.length });
});
