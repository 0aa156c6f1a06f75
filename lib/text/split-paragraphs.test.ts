import { describe, expect, test } from "vitest";
import { sliceSpan } from "./span";
import { splitParagraphs } from "./split-paragraphs";

describe("splitParagraphs", () => {
  test.each([
    ["a blank line separates", "One.\n\nTwo.", ["One.", "Two."]],
    ["a line end inside a paragraph does not", "One\ntwo.\n\nThree.", ["One\ntwo.", "Three."]],
    ["without any blank line, every line is a paragraph", "One.\nTwo.", ["One.", "Two."]],
    ["Windows line ends", "One\r\ntwo.\r\n\r\nThree.", ["One\r\ntwo.", "Three."]],
    ["Windows line ends are not blank lines", "One.\r\nTwo.", ["One.", "Two."]],
    ["old Macintosh line ends", "One.\r\rTwo.", ["One.", "Two."]],
    ["a line of spaces is blank", "One.\n \t\u00a0\nTwo.", ["One.", "Two."]],
    ["blank lines at the ends separate nothing", "\n\nOne.\nTwo.\n\n", ["One.", "Two."]],
    ["surrounding white space is left out", "  One. \n\n\tTwo.  ", ["One.", "Two."]],
    ["nothing but white space", " \n\n\r\n ", []],
    ["nothing", "", []],
  ])("%s", (_reason, text, paragraphs) => {
    expect(splitParagraphs(text).map((span) => sliceSpan(text, span))).toEqual(paragraphs);
  });
});
