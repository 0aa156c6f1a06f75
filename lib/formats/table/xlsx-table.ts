import { escapeXml } from "../../text/escape-markup";
import type { TaggedPiece } from "../../text/tags/tagged-pieces";
import type { FileFormat } from "../file-format";
import { FormatError } from "../format-error";
import { applySplices } from "../markup/splice";
import { rewriteStretches, type Stretch } from "../markup/stretch";
import { UniqueKeys } from "../markup/unique-keys";
import { openOfficePackage } from "../ooxml/office-package";
import { rewriteParts } from "../zip/rewrite-parts";
import { openSheets, type SheetCell, type SheetRow, type WorkbookSheet } from "./sheet-rows";
import { tableBlock } from "./table-block";
import { SAMPLE_ROWS, type TableLayout, type TableSheet } from "./table-layout";

/** A sheet of a workbook whose columns are known: new targets are put into their column, all else stays as it is. */
export function xlsxTable(layout: TableLayout): FileFormat {
  return {
    id: "xlsx-table",
    extensions: ["xlsx", "xlsm"],
    pairing: "bilingual",
    async parse(bytes) {
      const { sheets } = await openSheets(await openOfficePackage(bytes));
      const { stretches, skipped } = read(await sheetOf(sheets, layout), layout);
      return {
        format: "xlsx-table",
        languages: {},
        blocks: stretches.map(({ block }) => block),
        notices: skipped > 0 ? [{ code: "skipped-entries", count: skipped }] : [],
      };
    },
    async rewrite(bytes, texts) {
      const { zip, sheets } = await openSheets(await openOfficePackage(bytes));
      const sheet = await sheetOf(sheets, layout);
      const { stretches } = read(sheet, layout);
      return await rewriteParts({ bytes, zip }, [sheet.part], ({ source }) => {
        const written = rewriteStretches(stretches, texts, ({ target }) => target ?? "");
        return { text: applySplices(source.text, written.splices), notices: written.notices };
      });
    },
  };
}

/** The first rows of each sheet of a workbook that has any. */
export async function sampleXlsx(bytes: Uint8Array): Promise<TableSheet[]> {
  const { sheets } = await openSheets(await openOfficePackage(bytes));
  const samples: TableSheet[] = [];
  for (const open of sheets) {
    const { name, rows } = await open();
    const columns = rows.reduce((most, { cells }) => Math.max(most, ...cells.keys(), -1), -1) + 1;
    const shown = rows.slice(0, SAMPLE_ROWS).map(({ cells }) => wordsOfRow(cells, columns));
    samples.push({ name, total: rows.length, columns, rows: shown });
  }
  return samples;
}

function wordsOfRow(cells: SheetRow["cells"], columns: number): string[] {
  return Array.from({ length: columns }, (_, column) => cells.get(column)?.words ?? "");
}

async function sheetOf(
  sheets: readonly (() => Promise<WorkbookSheet>)[],
  { sheet }: TableLayout,
): Promise<WorkbookSheet> {
  const open = sheets[sheet];
  if (!open) throw new FormatError({ code: "no-texts" });
  return await open();
}

function read(
  { rows }: WorkbookSheet,
  layout: TableLayout,
): { stretches: Stretch[]; skipped: number } {
  const keys = new UniqueKeys();
  const body = layout.hasHeader ? rows.slice(1) : rows;
  const stretches = body.flatMap((row): Stretch[] => {
    const valueAt = (column: number) => row.cells.get(column)?.text ?? "";
    const block = tableBlock({ layout, keys, number: row.number, valueAt });
    return block ? [stretchOf(row, block, layout)] : [];
  });
  if (stretches.length === 0) throw new FormatError({ code: "no-texts" });
  return { stretches, skipped: body.length - stretches.length };
}

function stretchOf(row: SheetRow, block: Stretch["block"], layout: TableLayout): Stretch {
  const cell = row.cells.get(layout.target);
  const source = row.cells.get(layout.source)?.content;
  // A target without formatting of its own takes the source's.
  const content = cell?.content && cell.content.tags.size > 0 ? cell.content : source;
  const tags = content?.tags ?? new Map();
  const write = (pieces: readonly TaggedPiece[]) => {
    const isTagged = pieces.some((piece) => typeof piece !== "string");
    const inside = isTagged && content ? content.write(pieces) : plainString(pieces);
    return inlineCell(row, layout.target, inside);
  };
  const isLocked = cell?.isFormula ?? false;
  return { block: { ...block, isLocked }, span: placeOf(row, layout.target, cell), tags, write };
}

function plainString(pieces: readonly TaggedPiece[]): string {
  const words = pieces.filter((piece) => typeof piece === "string").join("");
  return `<t xml:space="preserve">${escapeXml(words)}</t>`;
}

/** Cells of a row stand in the order of their columns. */
function placeOf(row: SheetRow, column: number, cell: SheetCell | undefined): Stretch["span"] {
  if (cell) return cell.element.span;
  const before = [...row.cells].filter(([one]) => one < column).toSorted(([a], [b]) => a - b);
  const at = before.at(-1)?.[1].element.span.end ?? row.element.inner.start;
  return { start: at, end: at };
}

/** The cell with a text of its own: one that other cells share stays theirs. */
function inlineCell(row: SheetRow, column: number, inside: string): string {
  const style = row.cells.get(column)?.element.attributes["s"];
  const address = `${columnName(column)}${row.number}`;
  return `<c r="${address}"${style === undefined ? "" : ` s="${style}"`} t="inlineStr"><is>${inside}</is></c>`;
}

/** `A` for 0, `AA` for 26. */
function columnName(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : columnName(Math.floor(column / 26) - 1) + letter;
}
