import { describe, expect, test } from "vitest";
import { learnFacts } from "../document-facts";
import { runChecks } from "../run-checks";
import { flagged } from "../testing/flagged";
import { times } from "./times";

const pair = { source: "en", target: "fr" };

function findings(source: string, target: string) {
  const segment = { source, target };
  return runChecks(segment, learnFacts([segment], pair)).map(({ check, span, suggestion }) => [
    check,
    target.slice(span.start, span.end),
    suggestion,
  ]);
}

describe("times", () => {
  test.each([
    { source: "at 3:30 p.m.", target: "à 16h30", spans: ["16h30"] },
    { source: "at 3:30 p.m.", target: "à 4 h 30 de l'après-midi", spans: ["4 h 30"] },
    { source: "The bus leaves at 07:05.", target: "Le car part à 07:15.", spans: ["07:15"] },
    {
      source: "It opens at 9 a.m. and closes at 6:15 p.m.",
      target: "Il ouvre à 9 h et ferme à 18 h 45.",
      spans: ["18 h 45"],
    },
    { source: "at 12:30 a.m.", target: "à 12 h 30", spans: ["12 h 30"] },
    { source: "It closes at 8 p.m.", target: "Il ferme à 8 h.", spans: ["8 h"] },
    { source: "at 7:30 PM", target: "à 7h30", spans: ["7h30"] },
  ])("flags $target for $source", ({ source, target, spans }) => {
    expect(flagged(times, { source, target })).toEqual(spans);
  });

  test.each([
    { why: "twenty-four hours", source: "at 3:30 p.m.", target: "à 15h30" },
    { why: "spaces", source: "at 3:30 p.m.", target: "à 15 h 30" },
    { why: "a colon", source: "at 3:30 p.m.", target: "à 15:30" },
    { why: "twelve hours", source: "at 3:30 p.m.", target: "à 3 h 30 de l'après-midi" },
    { why: "the evening", source: "at 8 p.m.", target: "à 8 heures ce soir" },
    { why: "the morning", source: "at 8 a.m.", target: "à 8 h" },
    { why: "a time without its half", source: "at 8:30", target: "à 8 h 30" },
    { why: "midnight", source: "at 12:30 a.m.", target: "à 0 h 30" },
    { why: "English in words", source: "at half past three", target: "à 15 h 30" },
    { why: "French in words", source: "at 8:15 p.m.", target: "à huit heures et quart" },
    { why: "noon", source: "until 12 p.m.", target: "jusqu'à midi" },
    { why: "another time zone", source: "at 9 a.m. EST", target: "à 15 heures à Paris" },
    { why: "how long it takes", source: "24 hours by 5 p.m.", target: "24 heures avant 17 h" },
    { why: "a runner's time", source: "in 2:05:30", target: "en 2 h 05 min 30 s" },
    { why: "a ratio", source: "a 16:9 screen", target: "un écran 16:9" },
  ])("does not flag $why", ({ source, target }) => {
    expect(findings(source, target)).toEqual([]);
  });

  test.each([
    { target: "à 3h30", marked: "3h30", suggestion: "15h30" },
    { target: "à 16h30", marked: "16h30", suggestion: "15h30" },
    { target: "à 16\u00a0h\u00a030", marked: "16\u00a0h\u00a030", suggestion: "15\u00a0h\u00a030" },
    { target: "à 5 h 30 du soir", marked: "5 h 30", suggestion: "3 h 30" },
  ])("tells $target once, with the time as the target writes it", (given) => {
    expect(findings("at 3:30 p.m.", given.target)).toEqual([
      ["times", given.marked, given.suggestion],
    ]);
  });
});
