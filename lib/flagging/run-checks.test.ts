import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { loadLanguageKnowledge } from "../server/providers/load-language-knowledge";
import { sliceSpan } from "../text/span";
import { learnFacts } from "./document-facts";
import type { Finding } from "./finding";
import { CHECKS } from "./registry";
import { resolveOverlaps, runChecks } from "./run-checks";

const knowledge = loadLanguageKnowledge();
const pair = { source: "en", target: "fr" };

/** Pieces that checks react to, so that random texts reach their rules. */
const piece = fc.constantFrom(
  ..."le un la de à relation visioconférence [It] CSTO and then « » \" ? ; : % 100 000 8.2 E04 - – . 🐶 é É l'Europe L'Europe en".split(
    " ",
  ),
  " ",
  "\u00a0",
  "VOIR AUSSI :",
);
const text = fc.oneof(
  fc.array(piece, { maxLength: 25 }).map((pieces) => pieces.join(" ")),
  fc.string({ unit: "grapheme", maxLength: 60 }),
);

function splitsSurrogatePair(value: string, at: number): boolean {
  return /[\uD800-\uDBFF]$/.test(value.slice(0, at)) && /^[\uDC00-\uDFFF]/.test(value.slice(at));
}

describe("runChecks", () => {
  test("keeps a bounded number of findings, however many marks a text has", () => {
    const segment = { source: "Hello.", target: "«".repeat(20_000) };
    const findings = runChecks(segment, learnFacts([segment], pair), { knowledge });
    expect(findings.length).toBeGreaterThan(0);
    expect(findings.length).toBeLessThanOrEqual(1_000);
  });

  test("gives spans inside their side, whole characters, sorted, the same each time", () => {
    fc.assert(
      fc.property(text, text, (source, target) => {
        const segment = { source, target };
        const facts = learnFacts([segment], pair);
        const findings = runChecks(segment, facts, { knowledge });
        expect(runChecks(segment, facts, { knowledge })).toEqual(findings);
        for (const { side, span } of findings) {
          expect(span.start).toBeGreaterThanOrEqual(0);
          expect(span.end).toBeGreaterThan(span.start);
          expect(span.end).toBeLessThanOrEqual(segment[side].length);
          expect(splitsSurrogatePair(segment[side], span.start)).toBe(false);
          expect(splitsSurrogatePair(segment[side], span.end)).toBe(false);
        }
      }),
      { numRuns: 500 },
    );
  });

  test("re-checks one segment from facts that were stored as JSON", () => {
    const segments = [
      { source: "The Treaty (CSSX) binds.", target: "Le traité (OSSX) oblige." },
      { source: "the CSSX mission", target: "la mission CSSX" },
    ];
    const stored = JSON.parse(JSON.stringify(learnFacts(segments, pair)));
    const found = runChecks({ source: "the CSSX mission", target: "la mission CSSX" }, stored);
    expect(found.map(({ check, suggestion }) => [check, suggestion])).toEqual([
      ["untranslated-acronym", "OSSX"],
    ]);
  });

  test.each([
    ["They participated in the debate.", "Ils ont participé dans le débat.", "dans"],
    ["It depends on the weather.", "Cela dépend sur le temps.", "sur"],
  ])("gives one finding where grammar and style tell of one fault: %s", (source, target, span) => {
    const segment = { source, target };
    const found = runChecks(segment, learnFacts([segment], pair), { knowledge });
    expect(found.map((finding) => sliceSpan(target, finding.span))).toEqual([span]);
  });

  test("leaves checks of French alone in other languages", () => {
    const segment = { source: "Why?", target: "Warum?" };
    expect(runChecks(segment, learnFacts([segment], { source: "en", target: "de" }))).toEqual([]);
  });

  test("finds each check's own example", () => {
    const unfound = CHECKS.filter((check) => {
      const segment = { source: "", ...check.example };
      const facts = {
        ...learnFacts([segment], pair, knowledge),
        dash: "dash" as const,
        address: "vous" as const,
        terms: [
          { source: "outdoor unit", target: "unité extérieure", lemmas: ["unité", "extérieur"] },
        ],
      };
      return check.run(segment, facts, knowledge).length === 0;
    });
    expect(unfound.map(({ id }) => id)).toEqual([]);
  });
});

describe("resolveOverlaps", () => {
  const finding = (given: Partial<Finding>): Finding => ({
    check: "a",
    category: "accuracy/untranslated",
    severity: "major",
    side: "target",
    span: { start: 0, end: 10 },
    message: { en: "", fr: "" },
    ...given,
  });

  test.each([
    { why: "the same span", other: finding({ check: "b" }), kept: ["a"] },
    {
      why: "a graver one of its dimension",
      other: finding({ check: "b", severity: "critical", span: { start: 2, end: 12 } }),
      kept: ["b"],
    },
    {
      why: "a narrower one of its dimension",
      other: finding({ check: "b", span: { start: 2, end: 4 } }),
      kept: ["b"],
    },
    {
      why: "a deletion around it",
      other: finding({
        check: "b",
        category: "residue",
        severity: "minor",
        span: { start: 0, end: 20 },
        suggestion: "",
      }),
      kept: ["b"],
    },
    {
      why: "another kind of fault inside",
      other: finding({ check: "b", category: "fluency/grammar", span: { start: 2, end: 4 } }),
      kept: ["b", "a"],
    },
    { why: "the source's side", other: finding({ check: "b", side: "source" }), kept: ["a", "b"] },
  ])("meets $why", ({ other, kept }) => {
    expect(resolveOverlaps([finding({}), other]).map(({ check }) => check)).toEqual(kept);
  });
});

describe("the sample article", () => {
  const folder = "prisma/seed/documents/kazakhstan-ukraine";
  const paragraphs = (file: string) =>
    readFileSync(`${folder}/${file}`, "utf8")
      .split("\n")
      .filter((line) => line.trim() !== "");

  test("has the findings that stand in the snapshot", () => {
    const source = paragraphs("source.en.txt");
    const segments = paragraphs("target.fr.txt").map((target, index) => ({
      source: source[index] ?? "",
      target,
    }));
    const facts = learnFacts(segments, pair, knowledge);
    const lines = segments.flatMap((segment, index) =>
      runChecks(segment, facts, { knowledge }).map(
        ({ check, severity, side, span, suggestion }) =>
          `${index + 1} ${check} ${severity} ${JSON.stringify(sliceSpan(segment[side], span))}` +
          (suggestion === undefined ? "" : ` → ${JSON.stringify(suggestion)}`),
      ),
    );
    expect(lines).toMatchSnapshot();
    expect(lines).toContain('12 untranslated-words major "[Russian President Vladimir]"');
    expect(lines).toContain('7 sentence-wrongly-split critical "l\'ancien Français. La diplomate"');
  });
});
