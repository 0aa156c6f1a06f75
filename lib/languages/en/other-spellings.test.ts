import { expect, test } from "vitest";
import { otherSpellings } from "./other-spellings";

test.each([
  ["labour", "labor"],
  ["neighbours", "neighbors"],
  ["realise", "realize"],
  ["organisation", "organization"],
  ["analyse", "analyze"],
  ["centre", "center"],
  ["fibres", "fibers"],
  ["traveller", "traveler"],
  ["modelling", "modeling"],
])("%s and %s are one word", (british, american) => {
  expect(otherSpellings(british)).toContain(american);
  expect(otherSpellings(american)).toContain(british);
});

test("most words are spelt in one way", () => {
  expect(["house", "ours", "rise", "more"].flatMap(otherSpellings)).toEqual(["ors", "rize"]);
});
