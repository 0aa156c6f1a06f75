import { describe, expect, test } from "vitest";
import { joinLines, type PdfLine } from "./join-lines";

/** Lines twelve points apart; a blank one is a gap. */
function page(...texts: readonly (string | Partial<PdfLine>)[]): PdfLine[] {
  let y = 800;
  return texts.flatMap((line) => {
    y -= 12;
    if (line === "") return [];
    const given = typeof line === "string" ? { text: line } : line;
    return [{ text: "", x: 50, y, height: 10, ...given }];
  });
}

describe("the lines of a PDF", () => {
  test.each([
    ["one paragraph", page("The house stood", "on the hill."), ["The house stood on the hill."]],
    [
      "a gap parts paragraphs",
      page("The house stood", "on the hill.", "It was cold", "and dark.", "", "Nobody came."),
      ["The house stood on the hill. It was cold and dark.", "Nobody came."],
    ],
    [
      "a parted word is mended",
      page("It was a remark-", "able day."),
      ["It was a remarkable day."],
    ],
    ["a soft hyphen too", page("It was a remark\u00ad", "able day."), ["It was a remarkable day."]],
    ["a hyphen before a capital stays", page("North-", "South"), ["North- South"]],
    [
      "a heading is none of the text below",
      page({ text: "Chapter one", height: 16 }, "The house stood", "on the hill."),
      ["Chapter one", "The house stood on the hill."],
    ],
    [
      "an indented line after a full stop begins a paragraph",
      page("He left.", { text: "She stayed", x: 70 }, "for years."),
      ["He left.", "She stayed for years."],
    ],
    [
      "items of a list are paragraphs",
      page("• one", "• two", "3. three"),
      ["• one", "• two", "3. three"],
    ],
    ["the number of a page is left out", page("The end.", "", "12"), ["The end."]],
  ])("%s", (_, lines, paragraphs) => {
    expect(joinLines([lines])).toEqual(paragraphs);
  });

  test("a sentence goes on over the page, a new one begins there", () => {
    expect(joinLines([page("The house was", "3"), page("cold."), page("Nobody came.")])).toEqual([
      "The house was cold.",
      "Nobody came.",
    ]);
  });
});
