import { describe, expect, test } from "vitest";
import { sliceSpan } from "../../text/span";
import type { LanguageToolMatch } from "./language-tool-answer";
import { languageToolFindings } from "./language-tool-findings";

const source = "Kassym Tokayev spoke in Astanaville 🐶 about the rest.";
const target = "Tokayev parlat à Astana 🐶 de la sute à Zhanaozen.";

function match(words: string, more: Partial<LanguageToolMatch> = {}): LanguageToolMatch {
  const start = target.indexOf(words);
  return {
    span: { start, end: start + words.length },
    message: `À revoir : ${words}.`,
    category: "fluency/grammar",
    isSpelling: false,
    ...more,
  };
}
const marked = (matches: LanguageToolMatch[], names: string[] = []) =>
  languageToolFindings(matches, { source, target }, names).map(({ span }) =>
    sliceSpan(target, span),
  );

describe("languageToolFindings", () => {
  test("says where the sentence comes from, in English, and is minor", () => {
    expect(languageToolFindings([match("parlat")], { source, target }, [])).toEqual([
      {
        check: "languagetool",
        category: "fluency/grammar",
        severity: "minor",
        side: "target",
        span: { start: 8, end: 14 },
        message: { en: "LanguageTool: “À revoir : parlat.”", fr: "À revoir : parlat." },
      },
    ]);
  });

  test("does not flag as misspelt what the source or the document has", () => {
    const isSpelling = true;
    const unknown = [match("Tokayev", { isSpelling }), match("Zhanaozen", { isSpelling })];
    expect(marked(unknown)).toEqual(["Zhanaozen"]);
    expect(marked(unknown, ["Zhanaozen"])).toEqual([]);
  });

  test("flags what is in the source only as letters of a longer word", () => {
    expect(marked([match("Astana", { isSpelling: true })])).toEqual(["Astana"]);
  });

  test("flags the grammar of what stands in the source", () => {
    expect(marked([match("Tokayev")])).toEqual(["Tokayev"]);
  });

  test("has one finding a place, the first", () => {
    const twice = [match("sute", { message: "Une." }), match("sute", { message: "Deux." })];
    const findings = languageToolFindings(twice, { source, target }, []);
    expect(findings.map(({ message }) => message.fr)).toEqual(["Une."]);
  });

  test("suggests what changes something", () => {
    const [fixed, same] = languageToolFindings(
      [match("sute", { suggestion: "suite" }), match("de la", { suggestion: "de la" })],
      { source, target },
      [],
    );
    expect(fixed).toMatchObject({ suggestion: "suite" });
    expect(same).not.toHaveProperty("suggestion");
  });
});
