import { escapeXml } from "../../text/escape-markup";
import {
  type CoreProperties,
  contentTypes,
  coreProperties,
  PackageWriter,
  packageRelationships,
  relationships,
} from "../ooxml/package-writer";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const TYPES = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** The longest text that a cell takes. */
const MOST_CHARACTERS = 32_767;

/** The looks of cells, as the style sheet below lists them. */
const WRAPPED = 1;
const QUOTED = 2;
const HEAD = 3;

/** A column of the only sheet. */
export interface SheetColumn {
  readonly name: string;
  /** In characters. */
  readonly width: number;
}

/** A workbook of one sheet. */
export interface Sheet {
  readonly name: string;
  readonly columns: readonly SheetColumn[];
  readonly properties: CoreProperties;
}

/**
 * A workbook that is written row by row. Each cell is a text, never a formula; one that looks like a formula is marked as quoted, so that a
 * spreadsheet keeps it a text when somebody edits it.
 */
export class WorkbookWriter {
  readonly #package: PackageWriter;
  readonly #write: (xml: string, isLast?: boolean) => void;
  #row = 0;

  constructor({ name, columns, properties }: Sheet) {
    this.#package = new PackageWriter(properties.at);
    for (const [part, xml] of Object.entries(fixedParts(name, properties))) {
      this.#package.part(part, xml);
    }
    this.#write = this.#package.open("xl/worksheets/sheet1.xml");
    const widths = columns.map(
      ({ width }, at) =>
        `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1" style="${WRAPPED}"/>`,
    );
    const pane = `<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>`;
    this.#write(
      `<worksheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0">${pane}</sheetView></sheetViews><cols>${widths.join("")}</cols><sheetData>`,
    );
    this.#addRow(
      columns.map((column) => column.name),
      HEAD,
    );
  }

  /** Adds rows and gives the bytes that are finished with them. */
  add(rows: readonly (readonly string[])[]): Uint8Array {
    for (const cells of rows) this.#addRow(cells);
    return this.#package.take();
  }

  /** Ends the workbook and gives its last bytes. */
  end(): Uint8Array {
    this.#write("</sheetData></worksheet>", true);
    return this.#package.end();
  }

  #addRow(cells: readonly string[], style?: number): void {
    this.#row += 1;
    const written = cells.map((text, at) => cell(text, `${letterOf(at)}${this.#row}`, style));
    this.#write(`<row r="${this.#row}">${written.join("")}</row>`);
  }
}

/** A sheet of blocks has few columns. */
const letterOf = (column: number) => String.fromCharCode(65 + column);

function cell(text: string, address: string, style?: number): string {
  const looks = style ?? (/^[=+\-@\t\r]/.test(text) ? QUOTED : WRAPPED);
  if (text === "") return `<c r="${address}" s="${looks}"/>`;
  return `<c r="${address}" s="${looks}" t="inlineStr"><is><t xml:space="preserve">${cellText(text)}</t></is></c>`;
}

/** `_x0041_` stands for a character in a cell (ECMA-376, part 1, §22.9.2.19), so words that look like it are written by one. */
function cellText(text: string): string {
  const shown = text.length > MOST_CHARACTERS ? `${text.slice(0, MOST_CHARACTERS - 1)}…` : text;
  return escapeXml(shown.replaceAll(/_(?=x[\dA-Fa-f]{4}_)/g, "_x005F_"));
}

function fixedParts(name: string, properties: CoreProperties): Readonly<Record<string, string>> {
  return {
    "[Content_Types].xml": contentTypes([
      { part: "/xl/workbook.xml", contentType: `${TYPES}.sheet.main+xml` },
      { part: "/xl/worksheets/sheet1.xml", contentType: `${TYPES}.worksheet+xml` },
      { part: "/xl/styles.xml", contentType: `${TYPES}.styles+xml` },
    ]),
    "_rels/.rels": packageRelationships("xl/workbook.xml"),
    "docProps/core.xml": coreProperties(properties),
    "xl/workbook.xml": `<workbook xmlns="${MAIN}" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="${escapeXml(name)}" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": relationships([
      { id: "rId1", type: "worksheet", target: "worksheets/sheet1.xml" },
      { id: "rId2", type: "styles", target: "styles.xml" },
    ]),
    "xl/styles.xml": STYLES,
  };
}

const STYLES = `<styleSheet xmlns="${MAIN}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="4"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf><xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" quotePrefix="1" applyNumberFormat="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf><xf numFmtId="49" fontId="1" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1"/></cellXfs></styleSheet>`;
