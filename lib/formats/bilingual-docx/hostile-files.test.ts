import { readFile } from "node:fs/promises";
import { strToU8, unzipSync, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { readBilingualDocx as readInTurns } from "./read-bilingual-docx";
import { readRowKey } from "./row-marks";
import { DOCUMENT, TEAPOT_ROWS } from "./testing/teapot-rows";
import { writeBilingualDocx } from "./write-bilingual-docx";

const MAIN = "word/document.xml";

const readBilingualDocx = (bytes: Uint8Array) => readInTurns(bytes, async () => undefined);

describe("hostile and foreign files", () => {
  const withMain = async (xml: string) => {
    const parts = unzipSync(await writeBilingualDocx(DOCUMENT, TEAPOT_ROWS));
    return zipSync({ ...parts, [MAIN]: strToU8(xml) });
  };
  const NAMESPACE = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

  test.each([
    ["not a zip", async () => strToU8("Hello"), "not-zip"],
    [
      "half a zip",
      async () => (await writeBilingualDocx(DOCUMENT, [])).slice(0, 900),
      "broken-zip",
    ],
    ["no office file", async () => zipSync({ "a.txt": strToU8("a") }), "missing-part"],
    ["broken XML", () => withMain("<w:document><w:body>"), "broken-xml"],
    ["a document type", () => withMain("<!DOCTYPE w:document><w:document/>"), "doctype"],
    ["another root", () => withMain("<html/>"), "wrong-root"],
    [
      "nesting without end",
      () =>
        withMain(
          `<w:document ${NAMESPACE}>${"<w:tr>".repeat(1_000)}${"</w:tr>".repeat(1_000)}</w:document>`,
        ),
      "too-deep",
    ],
    [
      "a bomb",
      () => withMain(`<w:document ${NAMESPACE}>${" ".repeat(30_000_000)}</w:document>`),
      "zip-bomb",
    ],
  ])("%s is refused", async (_case, make, code) => {
    const bytes = await make();
    await expect(readBilingualDocx(bytes)).rejects.toMatchObject({ problem: { code } });
  });

  test("another Word file has no rows of segments", async () => {
    const bytes = await readFile("lib/formats/docx/testing/teapot-libreoffice.docx");
    expect(await readBilingualDocx(bytes)).toMatchObject({ documentId: null, rows: [] });
  });

  test("a made-up key is no key", () => {
    expect(readRowKey(`r${"z".repeat(25)}00000001`)).toBeUndefined();
    expect(readRowKey("r1")).toBeUndefined();
  });
});
