import { readFileSync } from "node:fs";
import path from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { chooseFileFormat } from "./file-formats";
import { refusal, utf8 } from "./testing/format-laws";

const fixture = (name: string) =>
  new Uint8Array(readFileSync(path.join(import.meta.dirname, name)));

/** A sound file of each format. */
const SOUND: readonly (readonly [name: string, bytes: Uint8Array])[] = [
  ["a.docx", fixture("docx/testing/teapot-pandoc.docx")],
  ["a.odt", fixture("odt/testing/teapot-pandoc.odt")],
  ["a.xlsx", fixture("xlsx/testing/tea-libreoffice.xlsx")],
  ["a.html", utf8("<p title='t'>A <b>slow</b> tea<br>&amp; <!-- c --> <table><td>x</table>")],
  [
    "a.xlf",
    utf8(
      '<xliff version="1.2"><file><trans-unit id="1"><source>a<g id="1">b</g></source><target/></trans-unit></file></xliff>',
    ),
  ],
  ["a.po", utf8('msgctxt "c"\nmsgid "a\\n"\nmsgid_plural "b"\nmsgstr[0] ""\n"é"\n')],
  ["a.srt", utf8("1\n00:00:01,000 --> 00:00:02,000\n<i>a</i>\nb\n")],
  ["a.vtt", utf8("WEBVTT\n\nx\n00:01.000 --> 00:02.000 align:start\n<v A>a &amp; b</v>\n")],
  ["a.json", utf8('{"a": ["b", {"c": "d\\u00e9"}], "e": 1.5e3}')],
  ["a.properties", utf8("# c\na.b = c \\\n  d\\u00e9\ne:f")],
];

describe("chooseFileFormat", () => {
  test("by the end of the name, whatever its case; text without structure is none", () => {
    expect(chooseFileFormat("Tea.DOCX")?.id).toBe("docx");
    expect(chooseFileFormat("a/b.docx/tea.xliff")?.id).toBe("xliff");
    expect(chooseFileFormat("tea.txt")).toBeUndefined();
    expect(chooseFileFormat("docx")).toBeUndefined();
  });

  test.each(SOUND)(
    "%s damaged anywhere is read or refused; nothing else happens",
    async (name, sound) => {
      const format = chooseFileFormat(name);
      await fc.assert(
        fc.asyncProperty(
          fc.array(fc.tuple(fc.nat(sound.length - 1), fc.integer({ min: 0, max: 255 })), {
            maxLength: 4,
          }),
          fc.option(fc.nat(sound.length)),
          async (changes, length) => {
            const bytes = sound.slice(0, length ?? sound.length);
            for (const [at, value] of changes) if (at < bytes.length) bytes[at] = value;
            const rewritten = async () => {
              const parsed = await format?.parse(bytes);
              const texts = new Map(parsed?.blocks.map(({ key, text }) => [key, `${text} <1>x`]));
              const { bytes: after } = (await format?.rewrite(bytes, texts)) ?? { bytes };
              await format?.parse(after);
            };
            expect((await refusal(rewritten()))?.code).not.toBe("");
          },
        ),
        { numRuns: 150 },
      );
    },
  );
});
