import { expect, test } from "vitest";
import { readFilter, toggleState, writeFilter } from "./desk-filter";

test("a filter survives the address, which keeps what else it says", () => {
  const filter = {
    state: "draft,returned",
    flag: "serious",
    text: "à & b",
    source: "une: phrase",
    target: "",
    editor: "me",
    comments: "",
    links: "doubtful",
    mine: "assigned",
    order: "doubt",
  } as const;
  const address = writeFilter("http://localhost/review?segment=7&text=old", filter);
  const { searchParams } = new URL(address);
  expect(readFilter(searchParams)).toEqual(filter);
  expect(searchParams.get("segment")).toBe("7");
});

test("unknown states and values of an address are left out", () => {
  const params = new URLSearchParams("state=returned,nonsense,draft&comments=all");
  expect(readFilter(params)).toEqual({
    state: "draft,returned",
    flag: "",
    text: "",
    source: "",
    target: "",
    editor: "",
    comments: "",
    links: "",
    mine: "",
    order: "",
  });
});

test.each([
  ["adds one in the order of a segment's life", "returned", "draft", "draft,returned"],
  ["takes one away", "draft,returned", "draft", "returned"],
  ["all are no filter", "initial,draft,submitted,returned", "approved", ""],
] as const)("toggleState %s", (_case, list, state, expected) => {
  expect(toggleState(list, state)).toBe(expected);
});
