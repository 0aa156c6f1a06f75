import { childElements, childOf, wordsOf, type XmlElement } from "../xml/xml-tree";

/** A cell's text with all tracked changes accepted. */
export interface CellText {
  /** Paragraphs are lines; empty ones at both ends are left out. */
  readonly text: string;
  readonly paragraphs: readonly CellParagraph[];
  /** Where each comment begins and ends in the text, by its number in the file. */
  readonly comments: ReadonlyMap<string, { readonly start: number; readonly end: number }>;
  /** Something stands there that is no text, such as a picture. */
  readonly hasOther: boolean;
}

interface CellParagraph {
  readonly style: string | undefined;
  readonly text: string;
}

const DELETED = new Set(["w:del", "w:moveFrom"]);
const CHARACTERS: Readonly<Record<string, string>> = {
  "w:tab": "\t",
  "w:cr": "\n",
  "w:noBreakHyphen": "\u2011",
  "w:softHyphen": "\u00ad",
};
const OTHER = new Set(["w:drawing", "w:pict", "w:object", "w:sym", "m:oMath", "w:tbl"]);
const SKIPPED = new Set([
  "w:pPr",
  "w:rPr",
  "w:tcPr",
  "w:sdtPr",
  "w:delText",
  "w:instrText",
  "w:delInstrText",
  // Says the same as the choice beside it.
  "mc:Fallback",
]);

/** Reads a cell, or whatever holds paragraphs. */
export function readCell(cell: XmlElement): CellText {
  const reading = new CellReading();
  reading.visit(cell);
  return reading.finish();
}

class CellReading {
  readonly #lines: (CellParagraph & { readonly start: number })[] = [];
  readonly #begun = new Map<string, number>();
  readonly #ended = new Map<string, number>();
  #all = "";
  #hasOther = false;
  /** The mark between the paragraph before and the next one was deleted. */
  #joins = false;

  visit(element: XmlElement): void {
    for (const child of childElements(element)) this.#add(child);
  }

  finish(): CellText {
    const first = this.#lines.findIndex(({ text }) => text !== "");
    const last = this.#lines.findLastIndex(({ text }) => text !== "");
    const lines = first < 0 ? [] : this.#lines.slice(first, last + 1);
    const from = lines[0]?.start ?? 0;
    const text = lines.map((line) => line.text).join("\n");
    const inText = (at: number) => Math.min(Math.max(at - from, 0), text.length);
    const comments = [...this.#begun].map(([id, start]) => {
      const end = this.#ended.get(id) ?? start;
      return [id, { start: inText(start), end: inText(end) }] as const;
    });
    return { text, paragraphs: lines, comments: new Map(comments), hasOther: this.#hasOther };
  }

  #add(element: XmlElement): void {
    const { name } = element;
    if (DELETED.has(name) || SKIPPED.has(name)) return;
    if (OTHER.has(name)) this.#hasOther = true;
    else if (name === "w:p") this.#addParagraph(element);
    else if (name === "w:t") this.#all += runWords(element);
    else if (name === "w:br") this.#all += lineBreak(element);
    else if (name in CHARACTERS) this.#all += CHARACTERS[name] ?? "";
    else if (!this.#addMark(element)) this.visit(element);
  }

  #addMark({ name, attributes }: XmlElement): boolean {
    const id = attributes["w:id"] ?? "";
    if (name === "w:commentRangeEnd") this.#ended.set(id, this.#all.length);
    const begins = name === "w:commentRangeStart" || name === "w:commentReference";
    // A comment on no words has only a reference.
    if (begins && !this.#begun.has(id)) this.#begun.set(id, this.#all.length);
    return begins || name === "w:commentRangeEnd";
  }

  #addParagraph(paragraph: XmlElement): void {
    const before = this.#joins ? this.#lines.pop() : undefined;
    if (!before && this.#lines.length > 0) this.#all += "\n";
    const start = before?.start ?? this.#all.length;
    this.visit(paragraph);
    const properties = childOf(paragraph, "w:pPr");
    const style = properties && childOf(properties, "w:pStyle")?.attributes["w:val"];
    this.#lines.push({ style: before?.style ?? style, text: this.#all.slice(start), start });
    const mark = properties && childOf(properties, "w:rPr");
    this.#joins = mark !== undefined && childElements(mark).some(({ name }) => DELETED.has(name));
  }
}

/** Where a page or a column ends is no part of a text. */
function lineBreak({ attributes }: XmlElement): string {
  return (attributes["w:type"] ?? "textWrapping") === "textWrapping" ? "\n" : "";
}

/** White space at the ends counts only where the file says so; line breaks of the XML are spaces. */
function runWords(element: XmlElement): string {
  const words = wordsOf(element).replace(/[\n\r\t]+/g, " ");
  return element.attributes["xml:space"] === "preserve" ? words : words.trim();
}
