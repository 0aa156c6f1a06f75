import { expect, test } from "vitest";
import { utf8 } from "../testing/format-laws";
import { sampleCsv } from "./csv-table";

test("a sample is as wide as a table is read, however many delimiters a line has", () => {
  const { total, columns, rows } = sampleCsv(utf8(`a;b\n${";".repeat(250_000)}x\n`));
  expect({ total, columns, widest: Math.max(...rows.map((row) => row.length)) }).toEqual({
    total: 2,
    columns: 200,
    widest: 200,
  });
});
