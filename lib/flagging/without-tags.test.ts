import { describe, expect, test } from "vitest";
import { learnFacts } from "./document-facts";
import { runChecks } from "./run-checks";
import { withoutTags } from "./without-tags";

const FACTS = { ...learnFacts([], { source: "en", target: "fr" }), isTagged: true };
const found = (source: string, target: string) => {
  const { texts, restore } = withoutTags({ source, target }, FACTS);
  return restore(runChecks(texts, FACTS)).map(({ check, side, span, suggestion }) => [
    check,
    (side === "target" ? target : source).slice(span.start, span.end),
    suggestion,
  ]);
};

describe("withoutTags", () => {
  test.each([
    {
      why: "tags are no words and no numbers",
      source: "A <1>red</1> house",
      target: "Une maison <1>rouge</1>",
      found: [],
    },
    {
      why: "a fault between tags has its place in the text with tags",
      source: "<1>Why</1>, then?",
      target: "<1>Pourquoi</1> donc?",
      found: [["french-spacing", "?", "\u202f?"]],
    },
    {
      why: "a suggestion that would take a tag away is none",
      source: "He sees the <1>house</1>",
      target: "Il voit la <1>la</1> maison",
      found: [["repeated-words", "la <1>la", undefined]],
    },
    {
      why: "missing and extra tags",
      source: "Press <1>Save</1>",
      target: "Enregistrez <2/>",
      found: [
        ["tags", ">", undefined],
        ["tags", "<2/>", ""],
      ],
    },
    {
      why: "crossed pairs",
      source: "<1>Read <2>this</2></1>",
      target: "<1>Lisez <2>ceci</1></2>",
      found: [["tags", "</1>", undefined]],
    },
    {
      why: "another order",
      source: "a <1>red</1> <2>house</2>",
      target: "une <2>maison</2> <1>rouge</1>",
      found: [],
    },
  ])("$why", ({ source, target, found: wanted }) => {
    expect(found(source, target)).toEqual(wanted);
  });

  test("a document without tags is checked as it stands", () => {
    const texts = { source: "a <1>b", target: "un <1>b" };
    expect(withoutTags(texts, { ...FACTS, isTagged: false }).texts).toBe(texts);
  });
});
