import { describe, expect, test } from "vitest";
import { flagged } from "../testing/flagged";
import { sentenceWronglySplit } from "./sentence-wrongly-split";

describe("sentence-wrongly-split", () => {
  test.each([
    {
      why: "a stop before a small letter",
      source: "a fellow at the college",
      target: "chercheur principal. au collège",
      spans: ["principal. au"],
    },
    {
      why: "a noun parted from its adjectives",
      source: "said the former Spanish minister Ana Paz",
      target: "a dit l'ancien Espagnol. La ministre Ana Paz",
      spans: ["l'ancien Espagnol. La ministre"],
    },
    {
      why: "a stop after an article",
      source: "the house",
      target: "Il voit la. Maison est belle.",
      spans: ["la. Maison"],
    },
  ])("flags $why", ({ source, target, spans }) => {
    expect(flagged(sentenceWronglySplit, { source, target })).toEqual(spans);
  });

  test.each([
    { why: "an abbreviation", source: "approx. ten", target: "env. dix" },
    { why: "a title before a name", source: "Dr. Who", target: "le dr. qui" },
    {
      why: "two sentences that the source has too",
      source: "He is a former Spaniard. The minister left.",
      target: "C'est un ancien Espagnol. La ministre est partie.",
    },
    { why: "an ellipsis", source: "well... yes", target: "eh bien... oui" },
  ])("does not flag $why", ({ source, target }) => {
    expect(flagged(sentenceWronglySplit, { source, target })).toEqual([]);
  });
});
