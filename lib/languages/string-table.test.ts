import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { packStringTable } from "./pack-string-table";
import { openStringTable } from "./string-table";

describe("string table", () => {
  test("gives back every word's value, and nothing for other words", () => {
    const word = fc.string({ unit: "grapheme", minLength: 1, maxLength: 12 });
    const value = fc.stringMatching(/^[a-z0-9:]{0,6}$/);
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.tuple(word, value), { selector: ([key]) => key, maxLength: 80 }),
        word,
        (entries, other) => {
          const packed = new Map(entries);
          const table = openStringTable(packStringTable(packed));
          for (const [key, expected] of entries) expect(table.get(key)).toBe(expected);
          expect(table.get(other)).toBe(packed.get(other));
          expect(table.size).toBe(packed.size);
        },
      ),
    );
  });

  test("refuses bytes that are no table", () => {
    expect(() => openStringTable(new Uint8Array(40))).toThrow(RangeError);
    expect(() => openStringTable(new Uint8Array())).toThrow(RangeError);
  });
});
