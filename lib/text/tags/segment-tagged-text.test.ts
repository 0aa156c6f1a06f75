import { describe, expect, test } from "vitest";
import { segmentTaggedText } from "./segment-tagged-text";

const RULES = { method: "unicode", language: "en" } as const;
const cut = (text: string) =>
  segmentTaggedText(text, RULES).map(({ span }) => text.slice(span.start, span.end));

describe("segmentTaggedText", () => {
  test.each([
    { why: "no tags", text: "One. Two.", cut: ["One.", "Two."] },
    {
      why: "a closing tag belongs to what stands before it, an opening one to what follows",
      text: "<1>One.</1> <2>Two.</2>",
      cut: ["<1>One.</1>", "<2>Two.</2>"],
    },
    {
      why: "a pair around two sentences is cut in two",
      text: "A <1>first. And a</1> second.",
      cut: ["A <1>first.", "And a</1> second."],
    },
    {
      why: "the mark of a note touches its sentence",
      text: "One.<1/> Two.",
      cut: ["One.<1/>", "Two."],
    },
    { why: "a picture begins its own", text: "One. <1/>Two.", cut: ["One.", "<1/>Two."] },
    { why: "tags at both ends", text: "<1/>One.<2/>", cut: ["<1/>One.<2/>"] },
    { why: "words that look like a tag", text: "One. \\<1> Two.", cut: ["One.", "\\<1> Two."] },
    { why: "no words", text: "<1/>", cut: [] },
  ])("$why", ({ text, cut: wanted }) => {
    expect(cut(text)).toEqual(wanted);
  });

  test("gives words without tags", () => {
    const [sentence] = segmentTaggedText("The <1>red</1> house<2/>.", RULES);
    expect(sentence?.words).toBe("The red house.");
  });
});
