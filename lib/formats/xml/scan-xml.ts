import { SaxesParser } from "saxes";
import type { Span } from "../../text/span";
import { FormatError } from "../format-error";

/** What is told of an XML text while it is read, with the place of each piece. */
export interface XmlVisitor {
  open(name: string, attributes: Readonly<Record<string, string>>, span: Span): void;
  /** The span is that of the closing tag; it is empty for `<x/>`. */
  close(name: string, span: Span): void;
  /** Decoded. */
  text(text: string, span: Span): void;
}

/** Where the XML comes from and what it may have. */
export interface XmlSource {
  readonly text: string;
  /** The entry of a zip. */
  readonly part?: string;
  /** Names of the root that are right. */
  readonly roots: readonly string[];
  /** The document type that is harmless; none is where this is absent. */
  readonly doctype?: RegExp;
}

/** Word nests tables in tables in text boxes, some 20 levels each; a file of 50,000 levels is made to harm. */
const MOST_LEVELS = 400;

/** 200,000 units of XLIFF have a million, a book in Word two; each takes some hundred bytes of memory. */
const MOST_ELEMENTS = 4_000_000;

/** Reads XML without entities of its own. @throws {FormatError} when it is broken, nests too deeply, has too many elements, a document type or another root. */
export function scanXml(source: XmlSource, visitor: XmlVisitor): void {
  new Scan(source, visitor).run();
}

/** The characters that are read before others have their turn: some hundredths of a second. */
const SLICE = 1 << 17;

/** The same for a long text, a slice at a time, with a pause after each. @throws {FormatError} as `scanXml` does. */
export function scanXmlInTurns(
  source: XmlSource,
  visitor: XmlVisitor,
  pause: () => Promise<void>,
): Promise<void> {
  return new Scan(source, visitor).runInTurns(pause);
}

class Scan {
  readonly #source: XmlSource;
  readonly #visitor: XmlVisitor;
  readonly #parser = new SaxesParser();
  readonly #part: { part?: string };
  #levels = 0;
  #elements = 0;
  /** Where the last markup ended, and text begins. */
  #at = 0;

  constructor(source: XmlSource, visitor: XmlVisitor) {
    this.#source = source;
    this.#visitor = visitor;
    this.#part = source.part === undefined ? {} : { part: source.part };
  }

  run(): void {
    this.#listen();
    this.#parser.write(this.#source.text).close();
  }

  async runInTurns(pause: () => Promise<void>): Promise<void> {
    this.#listen();
    const { text } = this.#source;
    for (let at = 0; at < text.length; at += SLICE) {
      this.#parser.write(text.slice(at, at + SLICE));
      await pause();
    }
    this.#parser.close();
  }

  #listen(): void {
    const parser = this.#parser;
    parser.on("doctype", (content) => {
      this.#skip();
      if (this.#source.doctype?.test(content)) return;
      throw new FormatError({ code: "doctype", ...this.#part });
    });
    parser.on("opentag", ({ name, attributes, isSelfClosing }) => {
      this.#enter(name);
      const start = this.#source.text.lastIndexOf("<", parser.position - 1);
      this.#visitor.open(name, attributes, { start, end: parser.position });
      this.#at = parser.position;
      if (isSelfClosing) this.#leave(name, this.#at);
    });
    parser.on("closetag", ({ name, isSelfClosing }) => {
      if (!isSelfClosing)
        this.#leave(name, this.#source.text.lastIndexOf("<", parser.position - 1));
    });
    parser.on("text", (text) => this.#text(text, parser.position - 1));
    parser.on("cdata", (text) => this.#text(text, parser.position));
    parser.on("comment", () => this.#skip());
    parser.on("processinginstruction", () => this.#skip());
    parser.on("error", () => {
      throw new FormatError({ code: "broken-xml", line: parser.line, ...this.#part });
    });
  }

  #enter(name: string): void {
    this.#levels += 1;
    this.#elements += 1;
    if (this.#elements > MOST_ELEMENTS) {
      throw new FormatError({ code: "too-many-elements", most: MOST_ELEMENTS, ...this.#part });
    }
    if (this.#levels === 1 && !this.#source.roots.includes(name)) {
      throw new FormatError({ code: "wrong-root", found: name, ...this.#part });
    }
    if (this.#levels > MOST_LEVELS) {
      throw new FormatError({ code: "too-deep", most: MOST_LEVELS, ...this.#part });
    }
  }

  #leave(name: string, start: number): void {
    this.#levels -= 1;
    this.#visitor.close(name, { start, end: this.#parser.position });
    this.#at = this.#parser.position;
  }

  #text(text: string, end: number): void {
    if (this.#levels > 0) this.#visitor.text(text, { start: this.#at, end });
    this.#at = end;
  }

  #skip(): void {
    this.#at = this.#parser.position;
  }
}
