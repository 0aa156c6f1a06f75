import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { writePieces } from "../../text/tags/tagged-pieces";
import { parseCsv, serializeCsv } from "../csv/bilingual-csv";
import type { Block } from "../parsed-file";
import { utf8 } from "../testing/format-laws";
import { parseTmx, tmxOfBlocks } from "../tmx/tmx-blocks";
import { serializeXliff } from "./serialize-xliff";
import { XLIFF } from "./xliff-format";

const LANGUAGES = { source: "en-GB", target: "fr" };
const BLOCKS: readonly Block[] = [
  {
    key: "document/p1",
    kind: "entry",
    text: "A <1>slow</1> tea<2/>",
    target: "Un thé <1>lent</1><2/>",
    state: "submitted",
    notes: ["Not <b>", "two\nlines"],
    isLocked: false,
  },
  { key: "p2", kind: "entry", text: "Press \\<1> & wait", isLocked: false },
  {
    key: "p3",
    kind: "entry",
    text: "=1+1",
    target: '-1 "x"; y',
    state: "approved",
    isLocked: false,
  },
];
const exchange = (blocks: readonly Block[], generation: 1 | 2) =>
  utf8(serializeXliff({ original: 'a "b".docx', languages: LANGUAGES, blocks }, generation));

const words = fc.string().map((text) => `a${text.replace(/[\p{Cc}\ufffe\uffff]/gu, "")}`);
const block = fc
  .record({ key: fc.uuid(), before: words, within: words, target: words })
  .map(({ key, before, within, target }): Block => {
    const [open, close] = [
      { number: 1, kind: "open" } as const,
      { number: 1, kind: "close" } as const,
    ];
    const text = writePieces([before, open, within, close, { number: 2, kind: "empty" }]);
    const translation = writePieces([{ number: 2, kind: "empty" }, open, target, close]);
    return { key, kind: "entry", text, target: translation, state: "draft", isLocked: false };
  });

describe("exchange files that are read again", () => {
  test.each([1, 2] as const)("XLIFF %s: texts, tags, states, notes", async (generation) => {
    const { blocks, languages } = await XLIFF.parse(exchange(BLOCKS, generation));
    expect(languages).toEqual(LANGUAGES);
    expect(blocks).toEqual(BLOCKS);
  });

  test("XLIFF: what is not to be translated stays so", async () => {
    const locked = [{ ...(BLOCKS[1] as Block), isLocked: true }];
    expect((await XLIFF.parse(exchange(locked, 1))).blocks).toEqual(locked);
    expect((await XLIFF.parse(exchange(locked, 2))).blocks).toEqual(locked);
  });

  test("XLIFF: any blocks", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(block, { minLength: 1, selector: ({ key }) => key }),
        fc.constantFrom(1 as const, 2 as const),
        async (blocks, generation) => {
          expect((await XLIFF.parse(exchange(blocks, generation))).blocks).toEqual(blocks);
        },
      ),
    );
  });

  test.each([",", ";"] as const)(
    "CSV parted by %s: formulas are the words that they were",
    (delimiter) => {
      expect(parseCsv(serializeCsv(BLOCKS, delimiter)).blocks).toEqual(BLOCKS);
    },
  );

  test("CSV without names of columns: the first two", () => {
    expect(parseCsv("Tea;Thé\n;none\n").blocks).toEqual([
      { key: "row-1", kind: "entry", text: "Tea", target: "Thé", isLocked: false },
    ]);
  });

  test("TMX: words without tags, of what has a target", () => {
    const { blocks } = parseTmx(tmxOfBlocks(BLOCKS, LANGUAGES), LANGUAGES);
    expect(blocks.map(({ text, target }) => [text, target])).toEqual([
      ["A slow tea", "Un thé lent"],
      ["=1+1", '-1 "x"; y'],
    ]);
  });
});
