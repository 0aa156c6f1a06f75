import { readFileSync } from "node:fs";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { expect, test } from "vitest";
import { sampleXlsx } from "./xlsx-table";

const FIXTURE = readFileSync("lib/formats/xlsx/testing/tea-libreoffice.xlsx");
const SHEET = "xl/worksheets/sheet1.xml";

/** The fixture with more cells at the end of its first row. */
function withCells(cells: string): Uint8Array {
  const parts = unzipSync(new Uint8Array(FIXTURE));
  const sheet = strFromU8(parts[SHEET] ?? new Uint8Array()).replace("</row>", `${cells}</row>`);
  return zipSync({ ...parts, [SHEET]: strToU8(sheet) });
}

test("a cell that claims to stand far beyond a table's columns does not widen it", async () => {
  const [before] = await sampleXlsx(FIXTURE);
  const far = '<c r="ZZZZZZZ1" t="inlineStr"><is><t>far</t></is></c>';
  const [after] = await sampleXlsx(withCells(far));
  expect(after).toEqual(before);
});

test("many cells of one shared text are read once each, with its words", async () => {
  const cells = Array.from({ length: 90 }, () => '<c t="s"><v>0</v></c>').join("");
  const [sheet] = await sampleXlsx(withCells(cells));
  const row = sheet?.rows[0] ?? [];
  expect(new Set(row.slice(-90))).toHaveLength(1);
  expect(row.at(-1)).not.toBe("");
});
