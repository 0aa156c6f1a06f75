import { expect, test } from "vitest";
import { extend, toggle } from "./selection";

const ids = ["a", "b", "c", "d"];

test("choosing twice is choosing not at all", () => {
  expect(toggle(toggle(new Set(["b"]), "a"), "a")).toEqual(new Set(["b"]));
});

test.each([
  ["downwards", 1, 3, ["b", "c", "d"]],
  ["upwards", 3, 2, ["c", "d"]],
  ["without a start: from the beginning", -1, 1, ["a", "b"]],
])("a range %s keeps what was chosen before", (_case, from, to, expected) => {
  expect(extend(new Set(["x"]), ids, { from, to })).toEqual(new Set(["x", ...expected]));
});
