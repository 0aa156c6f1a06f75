import type { NestedStretch } from "../markup/rewrite-nested";
import type { OfficePackage, OfficePart } from "../ooxml/office-package";
import { childElements, childOf, descendants, wordsOf, type XmlElement } from "../xml/xml-tree";
import { stringContent } from "./string-content";

/** A cell's text, and the part that it stands in. */
export interface CellText {
  readonly part: OfficePart;
  readonly stretch: NestedStretch;
}

/** Finds the words of cells, sheet by sheet. A text that several cells share is one block, under the address of the first (`Sheet1!A3`). */
export async function readWorkbook(office: OfficePackage): Promise<CellText[]> {
  const workbook = await office.readPart(office.main, ["workbook"]);
  const related = await office.related(office.main);
  const shared = related.find(({ type }) => type === "sharedStrings");
  const reading = new Reading(shared && (await office.readPart(shared.part, ["sst"])));
  const sheets = childOf(workbook.root, "sheets");
  for (const { attributes } of sheets ? childElements(sheets) : []) {
    const sheet = related.find(({ id, type }) => id === attributes["r:id"] && type === "worksheet");
    if (!sheet) continue;
    const headers = await tableHeaders(office, sheet.part);
    const part = await office.readPart(sheet.part, ["worksheet"]);
    reading.addSheet({ part, name: attributes["name"] ?? "", headers });
  }
  return reading.texts;
}

/** The names of tables' columns: a program repairs a file in which they differ from their cells. */
async function tableHeaders(office: OfficePackage, sheet: string): Promise<Set<string>> {
  const headers = new Set<string>();
  for (const { type, part } of await office.related(sheet)) {
    if (type !== "table") continue;
    const { root } = await office.readPart(part, ["table"]);
    for (const { name, attributes } of descendants(root)) {
      if (name === "tableColumn") headers.add(attributes["name"] ?? "");
    }
  }
  return headers;
}

interface Sheet {
  readonly part: OfficePart;
  readonly name: string;
  readonly headers: ReadonlySet<string>;
}

class Reading {
  readonly texts: CellText[] = [];
  readonly #shared: OfficePart | undefined;
  readonly #items: readonly XmlElement[];
  readonly #seen = new Set<number>();

  constructor(shared: OfficePart | undefined) {
    this.#shared = shared;
    this.#items = shared ? childElements(shared.root).filter(({ name }) => name === "si") : [];
  }

  addSheet(sheet: Sheet): void {
    for (const cell of descendants(sheet.part.root)) {
      if (cell.name !== "c") continue;
      const key = `${sheet.name}!${cell.attributes["r"] ?? ""}`;
      const inline = childOf(cell, "is");
      if (cell.attributes["t"] === "inlineStr" && inline)
        this.#add(inline, sheet.part, { key, ...sheet });
      if (cell.attributes["t"] === "s") this.#addShared(cell, { key, ...sheet });
    }
  }

  #addShared(
    cell: XmlElement,
    place: { readonly key: string; readonly headers: Sheet["headers"] },
  ): void {
    const value = childOf(cell, "v");
    const index = value ? Number(wordsOf(value)) : -1;
    const item = this.#items[index];
    if (!item || !this.#shared || this.#seen.has(index)) return;
    this.#seen.add(index);
    this.#add(item, this.#shared, place);
  }

  #add(
    item: XmlElement,
    part: OfficePart,
    { key, headers }: { readonly key: string; readonly headers: Sheet["headers"] },
  ): void {
    const content = stringContent(item, part.source.text);
    if (!content) return;
    const isLocked = headers.has(wordsOf(item));
    this.texts.push({
      part,
      stretch: {
        block: { key, kind: "table-cell", text: content.text, isLocked },
        span: item.inner,
        level: 0,
        tags: content.tags,
        write: content.write,
      },
    });
  }
}
