import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readCsv } from "./read-csv";
import { CSV_BEGINNING, csvLines } from "./write-csv";

const cells = (text: string) => readCsv(text).map((record) => record.cells);

describe("readCsv", () => {
  test.each([
    [
      "commas",
      "house,maison\nboat,bateau\n",
      [
        ["house", "maison"],
        ["boat", "bateau"],
      ],
    ],
    [
      "semicolons",
      "house;maison, foyer\r\nboat;bateau\r\n",
      [
        ["house", "maison, foyer"],
        ["boat", "bateau"],
      ],
    ],
    [
      "tabs",
      "house\tmaison\nboat\tbateau",
      [
        ["house", "maison"],
        ["boat", "bateau"],
      ],
    ],
    ["a byte order mark", "\ufeffhouse;maison", [["house", "maison"]]],
    [
      "cells with marks in them",
      'a,"b ""c"", d"\ne,f',
      [
        ["a", 'b "c", d'],
        ["e", "f"],
      ],
    ],
    ["formulas that were made harmless", "'=1+1,'-x", [["=1+1", "-x"]]],
    ["an apostrophe of its own", "'tis,c’est", [["'tis", "c’est"]]],
  ])("%s", (_case, text, expected) => {
    expect(cells(text)).toEqual(expected);
  });

  test("numbers records as they stand, and leaves out empty ones", () => {
    expect(readCsv("a,b\n\n , \nc,d").map(({ number }) => number)).toEqual([1, 4]);
  });
});

describe("csvLines", () => {
  test("makes formulas harmless", () => {
    expect(csvLines([["=SUM(A1)", "@x", "a;b"]], ";")).toBe(`"'=SUM(A1)";"'@x";"a;b"\r\n`);
  });

  test("can be read again, whatever the cells are", () => {
    const cell = fc
      .string({ unit: "grapheme", minLength: 1 })
      .filter((text) => /^[^\s'](?:.*\S)?$/u.test(text));
    const records = fc.array(fc.tuple(cell, cell), { minLength: 2 });
    fc.assert(
      fc.property(records, fc.constantFrom(";" as const, "," as const), (written, delimiter) => {
        const header = ["source", "target"];
        const text = CSV_BEGINNING + csvLines([header, ...written], delimiter);
        expect(cells(text)).toEqual([header, ...written]);
      }),
    );
  });
});
