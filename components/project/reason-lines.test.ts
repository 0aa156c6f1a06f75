import { expect, test } from "vitest";
import { STANDARD_REASONS } from "@/lib/schemas/return-reason";
import { changeReasons, readReasons, writeReasons } from "./reason-lines";

const tell = (standard: string) => `Standard: ${standard}`;

test("the standard reasons are nobody's own, however they are said", () => {
  const lines = writeReasons([], tell);
  expect(lines).toHaveLength(STANDARD_REASONS.length);
  expect(readReasons(lines, tell)).toEqual([]);
});

test("a standard reason among others stays one, until its words are others", () => {
  const stored = [{ standard: "style" as const }, { text: "Too long." }];
  const lines = writeReasons(stored, tell);
  expect(readReasons(lines, tell)).toEqual(stored);
  const edited = changeReasons(lines, { kind: "text", id: "0", text: " Too literal. " });
  expect(readReasons(edited, tell)).toEqual([{ text: "Too literal." }, { text: "Too long." }]);
});

test("lines move, and not beyond the ends", () => {
  const lines = writeReasons([{ text: "a" }, { text: "b" }, { text: "c" }], tell);
  const textsAfter = (id: string, by: 1 | -1) =>
    changeReasons(lines, { kind: "move", id, by }).map(({ text }) => text);
  expect(textsAfter("1", -1)).toEqual(["b", "a", "c"]);
  expect(textsAfter("1", 1)).toEqual(["a", "c", "b"]);
  expect(textsAfter("2", 1)).toEqual(["a", "b", "c"]);
  expect(changeReasons(lines, { kind: "remove", id: "1" }).map(({ text }) => text)).toEqual([
    "a",
    "c",
  ]);
});
