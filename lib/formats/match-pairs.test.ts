import { describe, expect, test } from "vitest";
import { matchPairs } from "./match-pairs";

const PAIR = { source: "en", target: "fr-CA" };
const pairsOf = (...paths: string[]) =>
  matchPairs(paths, PAIR).pairs.map(({ source, target }) => [source, target]);

describe("pairs of files", () => {
  test.each([
    ["by what stands before the extension", "chapter1.en.docx", "chapter1.fr.docx"],
    ["by a suffix in capitals", "Report_EN.docx", "Report_FR.docx"],
    ["by a variant of the language", "a-en-GB.html", "a-fr-CA.html"],
    ["by folders", "en/intro/a.md", "fr/intro/a.md"],
    ["by folders called after the languages", "book/English/a.md", "book/français/a.md"],
    ["by a prefix", "EN - Annual report.txt", "FR - Annual report.txt"],
    ["of different kinds", "a.en.docx", "a.fr.txt"],
    ["where the source says nothing", "a.docx", "a.fr.docx"],
    ["by words for the sides", "letter-source.txt", "letter-target.txt"],
  ])("%s", (_, source, target) => {
    expect(pairsOf(target, source)).toEqual([[source, target]]);
  });

  test("stand in the order of their names, with titles", () => {
    const { pairs } = matchPairs(
      ["ch10.en.txt", "ch10.fr.txt", "ch2.en.txt", "ch2.fr.txt", "the_end.xlf"],
      PAIR,
    );
    expect(pairs).toEqual([
      { title: "ch2", source: "ch2.en.txt", target: "ch2.fr.txt" },
      { title: "ch10", source: "ch10.en.txt", target: "ch10.fr.txt" },
      { title: "the end", source: "the_end.xlf" },
    ]);
  });

  test("a translation goes to the source of its own kind", () => {
    expect(pairsOf("a.en.txt", "a.en.docx", "a.fr.docx", "a.fr.txt")).toEqual([
      ["a.en.docx", "a.fr.docx"],
      ["a.en.txt", "a.fr.txt"],
    ]);
  });

  test("what has no other is named, what computers leave is not", () => {
    const { pairs, unmatched } = matchPairs(
      ["a.en.txt", "b.fr.txt", "cover.png", "__MACOSX/a.en.txt", ".DS_Store", "fr/"],
      PAIR,
    );
    expect(pairs).toEqual([]);
    expect(unmatched).toEqual(["a.en.txt", "b.fr.txt", "cover.png"]);
  });

  test("a word that only begins like a language names none", () => {
    expect(pairsOf("french-toast.txt", "englishman.txt", "toast.txt")).toEqual([
      ["toast.txt", "french-toast.txt"],
    ]);
    expect(pairsOf("fresh.txt", "esh.txt")).toEqual([]);
  });
});
