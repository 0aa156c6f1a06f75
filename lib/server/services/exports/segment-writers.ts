import { csvTableBeginning, csvTableRows } from "../../../formats/csv/bilingual-csv";
import { poBeginning, poEntries } from "../../../formats/po/serialize-po";
import {
  SIDE_BY_SIDE_END,
  sideBySideBeginning,
  sideBySideRows,
} from "../../../formats/side-by-side/serialize-side-by-side";
import { TMX_END, tmxBeginning } from "../../../formats/tmx/serialize-tmx";
import { tmxUnitsOfBlocks } from "../../../formats/tmx/tmx-blocks";
import { xliffPieces } from "../../../formats/xliff/serialize-xliff";
import type { XliffGeneration } from "../../../formats/xliff/xliff-state";
import { WorkbookWriter } from "../../../formats/xlsx/write-workbook";
import type { SegmentFormat } from "../../../schemas/export";
import { showPieces } from "../../../text/tags/tagged-pieces";
import type { TableAbout, TablePage, TableWriter } from "./segment-table";
import { writeJson } from "./write-json";

/** The writer of each format. */
export const SEGMENT_WRITERS: Readonly<Record<SegmentFormat, TableWriter>> = {
  "xliff-12": xliff(1),
  "xliff-21": xliff(2),
  tmx: writeTmx,
  po: writePo,
  csv: writeCsv,
  xlsx: writeXlsx,
  html: writeSideBySide,
  json: writeJson,
};

function xliff(generation: XliffGeneration): TableWriter {
  return async function* ({ title, languages, status }, pages) {
    const { beginning, units, end } = xliffPieces(
      { original: title, languages, note: status },
      generation,
    );
    yield beginning;
    for await (const { blocks } of pages) yield units(blocks);
    yield end;
  };
}

/** A memory is of translations: what is left out of the document is none. */
async function* writeTmx({ languages }: TableAbout, pages: AsyncIterable<TablePage>) {
  yield tmxBeginning(languages);
  for await (const { blocks } of pages) {
    yield tmxUnitsOfBlocks(
      blocks.filter(({ isLocked }) => !isLocked),
      languages,
    );
  }
  yield TMX_END;
}

async function* writePo(about: TableAbout, pages: AsyncIterable<TablePage>) {
  const { title, languages, status, at } = about;
  yield poBeginning({ title, languages, note: status, revisedAt: at });
  for await (const { blocks } of pages) yield poEntries(blocks);
}

async function* writeCsv(_about: TableAbout, pages: AsyncIterable<TablePage>) {
  yield csvTableBeginning(";");
  for await (const { blocks } of pages) yield csvTableRows(blocks, ";");
}

const XLSX_COLUMNS = [
  { name: "key", width: 8 },
  { name: "source", width: 60 },
  { name: "target", width: 60 },
  { name: "state", width: 12 },
  { name: "notes", width: 40 },
];

async function* writeXlsx(about: TableAbout, pages: AsyncIterable<TablePage>) {
  const { title, languages, status, at } = about;
  const workbook = new WorkbookWriter({
    name: `${languages.source} - ${languages.target}`,
    columns: XLSX_COLUMNS,
    properties: { title, language: languages.target, status, at },
  });
  for await (const { blocks } of pages) {
    yield workbook.add(
      blocks.map(({ key, text, target = "", state = "", notes = [] }) => [
        key,
        showPieces(text),
        showPieces(target),
        state,
        notes.join("\n\n"),
      ]),
    );
  }
  yield workbook.end();
}

async function* writeSideBySide(about: TableAbout, pages: AsyncIterable<TablePage>) {
  const { title, languages, status } = about;
  yield sideBySideBeginning({ title, languages, note: status });
  for await (const { blocks } of pages) yield sideBySideRows(blocks, languages);
  yield SIDE_BY_SIDE_END;
}
