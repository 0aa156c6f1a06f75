import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { findFileFormat } from "./file-formats";
import { markDraft } from "./mark-draft";
import { utf8 } from "./testing/format-laws";
import { openZip } from "./zip/zip-archive";

const STATUS = "Brouillon\u00a0: 1 segment approuvé sur 2";
const WRITTEN = "Brouillon&#160;: 1 segment approuv&#233; sur 2";

const marked = async (format: string, text: string) =>
  new TextDecoder().decode(await markDraft(format, utf8(text), STATUS));

const blocksOf = async (format: string, bytes: Uint8Array) =>
  (await findFileFormat(format)?.parse(bytes))?.blocks;

describe("markDraft", () => {
  test.each([
    [
      "docx",
      "docx/testing/teapot-libreoffice.docx",
      "docProps/core.xml",
      `contentStatus>${WRITTEN}<`,
    ],
    ["odt", "odt/testing/teapot-pandoc.odt", "meta.xml", `meta:name="Status">${WRITTEN}<`],
    ["xlsx", "xlsx/testing/tea-libreoffice.xlsx", "docProps/core.xml", `contentStatus>${WRITTEN}<`],
  ])("%s: in its properties, once", async (format, file, part, expected) => {
    const bytes = readFileSync(`lib/formats/${file}`);
    const once = await markDraft(format, bytes, STATUS);
    const text = new TextDecoder().decode(await (await openZip(once)).read(part));
    expect(text).toContain(expected);
    expect(await blocksOf(format, once)).toEqual(await blocksOf(format, bytes));
  });

  test("a page has it in its head", async () => {
    const page = "<!DOCTYPE html><html><head lang='fr'><title>T</title></head><body><p>A</p>";
    expect(await marked("html", page)).toContain(
      `lang='fr'><meta name="status" content="${WRITTEN}">`,
    );
    expect(await marked("html", "<p>A</p>")).toBe("<p>A</p>");
  });

  test.each([
    ["1.2", '<file a="b">', "<body>", `<header><note>${WRITTEN}</note></header>`],
    ["1.2", '<file a="b"><header><tool/>', "</header><body>", `<note>${WRITTEN}</note>`],
    ["2.1", '<file id="f">', "<unit>", `<notes><note>${WRITTEN}</note></notes>`],
    [
      "2.0",
      '<file id="f"><skeleton href="x"/><notes>',
      "<note>n</note></notes>",
      `<note>${WRITTEN}</note>`,
    ],
  ])("XLIFF %s has a note after %s", async (version, start, end, note) => {
    const head = `<xliff version="${version}">`;
    expect(await marked("xliff", `${head}${start}${end}`)).toBe(`${head}${start}${note}${end}`);
  });

  test.each(["po", "srt"])("%s has no place for it", async (format) => {
    expect(await marked(format, "x")).toBe("x");
  });
});
