import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { brokenLaws, refusal, utf8 } from "../testing/format-laws";
import { PROPERTIES } from "./properties-format";

const BUNDLE = `# A comment = none \\
! another
title = Tea
cheese:   Brie \\
          and more
path=C:\\\\tea\\t<1>
key\\ with\\ spaces Words
empty=

last=caf\u00e9`;

const texts = async (file: string) =>
  (await PROPERTIES.parse(utf8(file))).blocks.map(({ key, text }) => [key, text]);

describe("properties", () => {
  test("keys and values, over several lines, with their escapes", async () => {
    expect(await texts(BUNDLE)).toEqual([
      ["title", "Tea"],
      ["cheese", "Brie and more"],
      ["path", "C:\\tea\t\\<1>"],
      ["key with spaces", "Words"],
      ["last", "caf\u00e9"],
    ]);
  });

  test("unchanged texts change nothing, a new one only its own", async () => {
    expect(await brokenLaws(PROPERTIES, utf8(BUNDLE))).toEqual([]);
    expect(await brokenLaws(PROPERTIES, utf8(BUNDLE.replaceAll("\n", "\r\n")))).toEqual([]);
  });

  test("a file of ASCII with references keeps to them", async () => {
    const { bytes } = await PROPERTIES.rewrite(
      utf8("a=caf\\u00e9\nb=x"),
      new Map([["b", "th\u00e9 🍵"]]),
    );
    expect(new TextDecoder().decode(bytes)).toBe("a=caf\\u00e9\nb=th\\u00e9 \\ud83c\\udf75");
  });

  test("any words come back as they were written", async () => {
    await fc.assert(
      fc.asyncProperty(fc.string(), async (words) => {
        fc.pre(words.trim() !== "");
        const { bytes } = await PROPERTIES.rewrite(utf8(BUNDLE), new Map([["title", words]]));
        expect((await texts(new TextDecoder().decode(bytes)))[0]).toEqual(["title", words]);
      }),
    );
  });

  test("refuses a reference that is none", async () => {
    expect(await refusal(PROPERTIES.parse(utf8("a=b\nc=\\u12\n")))).toEqual({
      code: "broken-line",
      line: 2,
    });
  });
});
