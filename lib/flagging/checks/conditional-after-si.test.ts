import { describe, expect, test } from "vitest";
import { loadLanguageKnowledge } from "../../server/providers/load-language-knowledge";
import { flagged } from "../testing/flagged";
import { conditionalAfterSi } from "./conditional-after-si";

const knowledge = loadLanguageKnowledge();
const spans = (target: string) =>
  flagged(conditionalAfterSi, { source: "x", target }, { knowledge });

describe("conditional-after-si", () => {
  test.each([
    ["Si j'aurais su, je serais venu.", ["aurais"]],
    ["Si nous serions riches, nous voyagerions.", ["serions"]],
    ["Nous partirions, s'il ferait beau.", ["ferait"]],
    ["Si vous ne pourriez pas venir, appelez.", ["pourriez"]],
  ])("flags %s", (target, expected) => {
    expect(spans(target)).toEqual(expected);
  });

  test.each([
    "Il se demande si elle pourrait venir.",
    "Je ne sais pas s'ils seraient d'accord.",
    "Si l'on pourrait croire le contraire, il n'en est rien.",
    "Si j'avais su, je serais venu.",
    "Si nous venions, il serait content.",
  ])("does not flag %s", (target) => {
    expect(spans(target)).toEqual([]);
  });
});
