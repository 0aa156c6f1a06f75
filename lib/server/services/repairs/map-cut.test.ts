import { expect, test } from "vitest";
import { mapCut } from "./map-cut";

test.each([
  ["the same text: the same place", "Un. Deux.", "Un. Deux.", 3, 3],
  ["a word changed before it", "Bien. Mal.", "Excellent. Mal.", 5, 10],
  ["a word changed after it", "Bien. Mal.", "Bien. Pire.", 5, 5],
  ["words taken out before it", "Bien. Mal.", "Très bien fait. Mal.", 5, 15],
  ["the end is the end", "Bien. Mal.", "Bien. Mal fait.", 10, 15],
  ["the beginning is the beginning", "Bien. Mal.", "Bien. Pire.", 0, 0],
] as const)("%s", (_case, from, to, cut, expected) => {
  expect(mapCut(from, to, cut)).toBe(expected);
});
