import { readFileSync } from "node:fs";
import path from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { brokenLaws, refusal } from "../testing/format-laws";
import { XLSX } from "./xlsx-format";

const TEA = new Uint8Array(
  readFileSync(path.join(import.meta.dirname, "testing/tea-libreoffice.xlsx")),
);
const TYPES = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const relations = (...targets: readonly (readonly [id: string, type: string, target: string])[]) =>
  `<Relationships>${targets
    .map(
      ([id, type, target]) =>
        `<Relationship Id="${id}" Type="${TYPES}/${type}" Target="${target}"/>`,
    )
    .join("")}</Relationships>`;

function workbook(strings: string, cells: string): Uint8Array {
  const parts = {
    "_rels/.rels": relations(["r", "officeDocument", "xl/workbook.xml"]),
    "xl/workbook.xml": '<workbook><sheets><sheet name="Tea" r:id="a"/></sheets></workbook>',
    "xl/_rels/workbook.xml.rels": relations(
      ["a", "worksheet", "worksheets/sheet1.xml"],
      ["b", "sharedStrings", "sharedStrings.xml"],
    ),
    "xl/sharedStrings.xml": `<sst>${strings}</sst>`,
    "xl/worksheets/sheet1.xml": `<worksheet><sheetData><row>${cells}</row></sheetData></worksheet>`,
    "xl/worksheets/_rels/sheet1.xml.rels": relations(["t", "table", "../tables/table1.xml"]),
    "xl/tables/table1.xml":
      '<table><tableColumns><tableColumn name="Minutes"/></tableColumns></table>',
  };
  return zipSync(
    Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)])),
  );
}

const SMALL = workbook(
  "<si><r><t>A </t></r><r><rPr><b/></rPr><t>slow</t></r><r><t> tea</t></r></si><si><t>Minutes</t></si><si><t>unused</t></si>",
  '<c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1"><f>A1&amp;"x"</f><v>3</v></c><c r="A2" t="s"><v>0</v></c><c r="B2" t="inlineStr"><is><t>In line</t></is></c>',
);

describe("XLSX", () => {
  test("a workbook of LibreOffice: cells by their address, a shared text once", async () => {
    const { blocks } = await XLSX.parse(TEA);
    expect(blocks.map(({ key, text }) => [key, text])).toEqual([
      ["tea!A1", "Tea"],
      ["tea!B1", "Minutes"],
      ["tea!C1", "Note"],
      ["tea!A2", "Green"],
      ["tea!C2", "Short & sweet"],
      ["tea!A3", "Black"],
    ]);
    expect(await brokenLaws(XLSX, TEA)).toEqual([]);
  });

  test("runs, texts within a cell, and names of a table's columns, which are locked", async () => {
    const { blocks } = await XLSX.parse(SMALL);
    expect(blocks.map(({ key, text, isLocked }) => [key, text, isLocked])).toEqual([
      ["Tea!A1", "A <1>slow</1> tea", false],
      ["Tea!B1", "Minutes", true],
      ["Tea!B2", "In line", false],
    ]);
    expect(await brokenLaws(XLSX, SMALL)).toEqual([]);
  });

  test("a new text is written where the old one stands", async () => {
    const { bytes } = await XLSX.rewrite(SMALL, new Map([["Tea!A1", "<1>Lent</1> thé"]]));
    const text = (name: string) => strFromU8(unzipSync(bytes)[name] ?? new Uint8Array());
    expect(text("xl/sharedStrings.xml")).toContain(
      '<sst><si><r><rPr><b/></rPr><t xml:space="preserve">Lent</t></r><r><t xml:space="preserve"> thé</t></r></si><si><t>Minutes</t></si>',
    );
  });

  test("refuses a zip of something else", async () => {
    expect(await refusal(XLSX.parse(zipSync({ a: strToU8("b") })))).toEqual({
      code: "missing-part",
      part: "_rels/.rels",
    });
  });
});
