import { expect, test } from "vitest";
import { isDoubtfulLink } from "./doubtful-link";

test.each([
  ["an unsure link", 0.3, null, true],
  ["a sure link", 0.9, null, false],
  ["an unsure link that somebody accepted", 0.3, "accepted", false],
  ["a sure link that somebody wants looked at", 0.9, "doubtful", true],
] as const)("%s", (_case, confidence, link, expected) => {
  expect(isDoubtfulLink({ confidence, link })).toBe(expected);
});
