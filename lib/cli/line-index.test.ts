import { expect, test } from "vitest";
import { indexLines } from "./line-index";

const TEXT = "\n  🐶 dort.\n \n\nElle part.\nFin.\n";

test.each([
  ["counts non-blank lines from 1, offsets with the line's own indent", "dort", [1, 5, 9]],
  ["finds a line after blank ones", "part", [2, 5, 9]],
  ["reaches a line's end", "part.", [2, 5, 10]],
  ["finds the last line", "Fin.", [3, 0, 4]],
])("%s", (_case, found, [paragraph, from, to]) => {
  const start = TEXT.indexOf(found);
  const place = indexLines(TEXT)({ start, end: start + found.length });
  expect(place).toEqual({ paragraph, start: from, end: to, clipped: false });
});

test("a span over several lines is cut at the end of the first", () => {
  const start = TEXT.indexOf("dort");
  const place = indexLines(TEXT)({ start, end: TEXT.indexOf("part") });
  expect(place).toEqual({ paragraph: 1, start: 5, end: 10, clipped: true });
});
