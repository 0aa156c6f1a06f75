import { expect, test } from "vitest";
import { storableRow } from "./storable-row";

const row = { targetGap: "", paragraph: 0, confidence: 1 };

test("what cannot be stored is replaced in texts, notes and other translations", () => {
  const entry = { notes: ["n\0"], alternatives: [{ text: "a\udc00", origin: "mt" as const }] };
  expect(storableRow({ ...row, source: "a\0b", target: "c\ud800d", entry })).toEqual({
    ...row,
    source: "a\ufffdb",
    target: "c\ufffdd",
    entry: { notes: ["n\ufffd"], alternatives: [{ text: "a\ufffd", origin: "mt" }] },
  });
});

test("characters beyond the first plane are kept", () => {
  const texts = { ...row, source: "🫖", target: "é" };
  expect(storableRow(texts)).toEqual(texts);
});
