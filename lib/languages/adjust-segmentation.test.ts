import { describe, expect, test } from "vitest";
import { segmentSentences } from "../text/segment-sentences";
import { adjustSegmentation, type SegmentationOverrides } from "./adjust-segmentation";
import { segmentationRules } from "./segmentation-rules";

function count(language: string, text: string, overrides: SegmentationOverrides): number {
  const rules = adjustSegmentation(segmentationRules(language), overrides);
  return segmentSentences(text, rules).length;
}

describe("adjustSegmentation", () => {
  test.each<[string, string, string, SegmentationOverrides, number]>([
    ["nothing changed", "en", "See Mr. Lee. He waits.", {}, 2],
    ["an abbreviation of the trade", "en", "The Qty. Ordered is 5.", { neverFinal: ["qty"] }, 1],
    ["written with its full stop", "fr", "La Réf. Externe manque.", { neverFinal: ["Réf."] }, 1],
    ["with a capital only for itself", "en", "It sat. Ann left.", { neverFinal: ["Sat"] }, 2],
    ["only before a number", "fr", "Voir esp. 4. Une esp. Rare.", { beforeNumber: ["esp."] }, 3],
    [
      "before a capital it ends",
      "en",
      "Nuts, misc. The rest.",
      { finalBeforeCapital: ["misc"] },
      2,
    ],
    [
      "a built-in one that is a word here",
      "en",
      "He ate no gen. Ann did.",
      { removed: ["gen"] },
      2,
    ],
    ["removed however it is written", "en", "He met the Gov. Ann left.", { removed: ["gov."] }, 2],
    ["moved from list to list", "en", "He lives in Ill. The end.", { neverFinal: ["Ill"] }, 1],
    ["empty lines are no abbreviations", "en", "One. Two.", { neverFinal: ["", " . "] }, 2],
    ["a language without rules", "de", "Das ist gut. Das auch.", { neverFinal: ["gut"] }, 2],
  ])("%s", (_reason, language, text, overrides, sentences) => {
    expect(count(language, text, overrides)).toBe(sentences);
  });

  test("leaves the built-in rules as they are", () => {
    const before = count("en", "The Qty. Ordered is 5.", {});
    count("en", "The Qty. Ordered is 5.", { neverFinal: ["Qty"] });
    expect(count("en", "The Qty. Ordered is 5.", {})).toBe(before);
  });
});
