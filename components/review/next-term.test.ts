import { expect, test } from "vitest";
import type { SegmentTerm } from "@/lib/schemas/term";
import { nextTerm } from "./next-term";

const use = (target: string): SegmentTerm => ({
  start: 0,
  end: 1,
  terms: [
    {
      id: target,
      version: 1,
      source: "a",
      targets: [target, `${target} aussi`],
      forbidden: [],
      note: null,
      isCaseSensitive: false,
      isRequired: false,
      by: { id: "anna", name: "Anna" },
      at: "2026-01-01T00:00:00.000Z",
    },
  ],
});

test.each([
  ["the first that is missing", "La Banque se tait.", "taux"],
  ["the first when none is", "Le taux de la banque.", "banque"],
])("inserts %s", (_why, target, expected) => {
  expect(nextTerm([use("banque"), use("taux")], target)).toBe(expected);
});

test("inserts nothing where the source has no term", () => {
  expect(nextTerm([], "La banque.")).toBeUndefined();
});
