import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import path from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import * as z from "zod";
import { findChangedSegments } from "./find-changed-segments";
import { Receipt } from "./receipt";
import { isSealIntact, sealReceipt, wordsToHash } from "./receipt-text";

const hash = (text: string) => createHash("sha256").update(text).digest("hex");
const told = (text: string) => {
  const words = wordsToHash(text, false);
  return { sha256: hash(words), length: words.length };
};
const changed = (texts: readonly string[], ...blocks: string[]) =>
  findChangedSegments(texts.map(told), blocks, hash);

describe("findChangedSegments", () => {
  const texts = ["La maison rouge.", "Elle est seule\u00a0!", "Personne ne sait pourquoi."];

  test.each([
    ["as they were", texts.join(" "), []],
    ["laid out otherwise", texts.join("\n\n").replace("maison rouge", "maison\n  rouge"), []],
    ["in another order", texts.toReversed().join(" "), []],
    ["one is other words", texts.join(" ").replace("rouge", "verte"), [0]],
    [
      "one is much longer",
      texts.join(" ").replace("est seule", `est ${"très ".repeat(50)}seule`),
      [1],
    ],
    ["a no-break space is gone", texts.join(" ").replace("\u00a0", ""), [1]],
    ["one is gone", [texts[0], texts[2]].join(" "), [1]],
    ["all are gone", "Autre chose.", [0, 1, 2]],
  ])("%s", (_case, file, expected) => {
    expect(changed(texts, file)).toEqual(expected);
  });

  test("texts may stand in any blocks", () => {
    expect(changed(texts, "Titre", texts[0] ?? "", `${texts[1]} ${texts[2]}`)).toEqual([]);
  });

  test("an empty text is never missed", () => {
    expect(changed(["", ...texts], texts.join(" "))).toEqual([]);
  });

  test("whatever the texts are, all are found in a file of them", () => {
    const words = fc.array(fc.string({ unit: "grapheme" }), { maxLength: 12 });
    fc.assert(
      fc.property(words, (some) => {
        expect(changed(some, some.join(" "))).toEqual([]);
      }),
    );
  });
});

test("tags and line breaks are no words", () => {
  expect(wordsToHash("La <1>maison</1>\n rouge\u00a0!", true)).toBe("Lamaisonrouge\u00a0!");
  expect(wordsToHash("La <1>maison</1>", false)).toBe("La<1>maison</1>");
});

test("a sealed content that is changed is not intact", () => {
  const sealed = sealReceipt({ a: 1, b: { c: "x" } }, hash);
  expect(isSealIntact(sealed, hash)).toBe(true);
  expect(isSealIntact(JSON.parse(JSON.stringify(sealed, null, 4)), hash)).toBe(true);
  const changes = [{ a: 2 }, { b: { c: "y" } }, { more: true }];
  for (const change of changes) {
    expect(isSealIntact(Object.assign({ ...sealed }, change), hash)).toBe(false);
  }
});

test("the published schema is that of the code", () => {
  const file = path.join(process.cwd(), "public/schemas/receipt-1.schema.json");
  expect(JSON.parse(readFileSync(file, "utf8"))).toEqual(
    JSON.parse(JSON.stringify(z.toJSONSchema(Receipt))),
  );
});
