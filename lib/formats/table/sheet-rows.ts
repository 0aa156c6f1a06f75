import { escapeTags } from "../../text/tags/tagged-pieces";
import type { RunText } from "../markup/run-text";
import type { OfficePackage, OfficePart } from "../ooxml/office-package";
import { childElements, childOf, descendants, wordsOf, type XmlElement } from "../xml/xml-tree";
import { stringContent } from "../xlsx/string-content";
import type { ZipArchive } from "../zip/zip-archive";
import { MOST_COLUMNS } from "./table-layout";

/** A cell with something in it. */
export interface SheetCell {
  readonly element: XmlElement;
  /** As people read it, without formatting. */
  readonly words: string;
  /** With tags for its formatting. */
  readonly text: string;
  /** Only of texts. */
  readonly content: RunText | undefined;
  /** What it shows is worked out: nothing can be written there. */
  readonly isFormula: boolean;
}

/** A row with words. */
export interface SheetRow {
  /** As the program shows it, 1-based. */
  readonly number: number;
  readonly element: XmlElement;
  /** By 0-based column. */
  readonly cells: ReadonlyMap<number, SheetCell>;
}

/** A sheet with its rows, in order. */
export interface WorkbookSheet {
  readonly name: string;
  readonly part: OfficePart;
  readonly rows: readonly SheetRow[];
}

/** A workbook whose sheets are read one by one. */
export interface OpenWorkbook {
  readonly zip: ZipArchive;
  readonly sheets: readonly (() => Promise<WorkbookSheet>)[];
}

/** Opens the sheets of a workbook, in their order. */
export async function openSheets(office: OfficePackage): Promise<OpenWorkbook> {
  const { root } = await office.readPart(office.main, ["workbook"]);
  const related = await office.related(office.main);
  const shared = related.find(({ type }) => type === "sharedStrings");
  const strings = shared && (await office.readPart(shared.part, ["sst"]));
  const named = childOf(root, "sheets");
  const sheets = (named ? childElements(named) : []).flatMap(({ attributes }) => {
    const sheet = related.find(({ id, type }) => id === attributes["r:id"] && type === "worksheet");
    if (!sheet) return [];
    return async () => {
      const part = await office.readPart(sheet.part, ["worksheet"]);
      return { name: attributes["name"] ?? "", part, rows: rowsOf(part, strings) };
    };
  });
  return { zip: office.zip, sheets };
}

function rowsOf(part: OfficePart, strings: OfficePart | undefined): SheetRow[] {
  const items = strings ? childElements(strings.root).filter(({ name }) => name === "si") : [];
  const shared = { strings, items, read: new Map<number, SharedContent>() };
  const rows: SheetRow[] = [];
  let next = 1;
  for (const element of descendants(part.root)) {
    if (element.name !== "row") continue;
    const number = Number(element.attributes["r"] ?? next);
    next = number + 1;
    const cells = new Map<number, SheetCell>();
    for (const cell of childElements(element)) {
      const column = columnOf(cell, cells.size);
      if (cell.name === "c" && column < MOST_COLUMNS) {
        cells.set(column, readCell(cell, part, shared));
      }
    }
    const hasWords = [...cells.values()].some(({ words }) => words.trim() !== "");
    if (hasWords) rows.push({ number, element, cells });
  }
  return rows;
}

/** `C` of `C12` is 2; cells without an address stand side by side. */
function columnOf({ attributes }: XmlElement, next: number): number {
  const letters = /^[A-Z]+/.exec(attributes["r"] ?? "")?.[0];
  if (letters === undefined) return next;
  let column = 0;
  for (let at = 0; at < letters.length; at += 1) column = column * 26 + letters.charCodeAt(at) - 64;
  return column - 1;
}

interface SharedStrings {
  readonly strings: OfficePart | undefined;
  readonly items: readonly XmlElement[];
  /** Those that were read, by their place: many cells may name one. */
  readonly read: Map<number, SharedContent>;
}

type SharedContent = Pick<SheetCell, "words" | "text" | "content">;

function readCell(element: XmlElement, part: OfficePart, shared: SharedStrings): SheetCell {
  const isFormula = childOf(element, "f") !== undefined;
  const value = childOf(element, "v");
  const written = value ? wordsOf(value) : "";
  const plain = {
    element,
    words: written,
    text: escapeTags(written),
    content: undefined,
    isFormula,
  };
  const type = element.attributes["t"];
  const inline = childOf(element, "is");
  if (type === "s") {
    const known = sharedContent(Number(written), shared);
    return known ? { element, ...known, isFormula } : plain;
  }
  if (type !== "inlineStr" || !inline) return plain;
  return { element, ...contentOf(inline, part), isFormula };
}

function sharedContent(place: number, { strings, items, read }: SharedStrings) {
  const item = items[place];
  if (!item || !strings) return undefined;
  const known = read.get(place) ?? contentOf(item, strings);
  read.set(place, known);
  return known;
}

function contentOf(item: XmlElement, home: OfficePart): SharedContent {
  const content = stringContent(item, home.source.text);
  return { words: content ? wordsOfItem(item) : "", text: content?.text ?? "", content };
}

/** The words of a text and its runs, without how they are pronounced. */
function wordsOfItem(item: XmlElement): string {
  return childElements(item)
    .map((child) => {
      const words =
        child.name === "r" ? childOf(child, "t") : child.name === "t" ? child : undefined;
      return words ? wordsOf(words) : "";
    })
    .join("");
}
