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

/** What an XML text may have. */
export interface XmlRules {
  /** The entry of a zip that it comes from. */
  readonly part?: string;
  /** Names of the root that are right. */
  readonly roots: readonly string[];
  /** The document type that is harmless; none is where this is absent. */
  readonly doctype?: RegExp;
}

/** An XML text, and what it may have. */
export interface XmlSource extends XmlRules {
  readonly text: string;
}

/** Word nests tables in tables in text boxes, some 20 levels each; a file of 50,000 levels is made to harm. */
const MOST_LEVELS = 400;

/** 200,000 units of XLIFF have a million, a book in Word two; each takes some hundred bytes of memory. */
const MOST_ELEMENTS = 4_000_000;

/** Reads XML without entities of its own. @throws {FormatError} when it is broken, nests too deeply, has too many elements, a document type or another root. */
export function scanXml({ text, ...rules }: XmlSource, visitor: XmlVisitor): void {
  const scan = new XmlScan(rules, visitor);
  scan.read(text);
  scan.end();
}

/** The characters that are read before others have their turn: some hundredths of a second. */
const SLICE = 1 << 17;

/** The same for a long text, a slice at a time, with a pause after each. @throws {FormatError} as `scanXml` does. */
export async function scanXmlInTurns(
  { text, ...rules }: XmlSource,
  visitor: XmlVisitor,
  pause: () => Promise<void>,
): Promise<void> {
  const scan = new XmlScan(rules, visitor);
  for (let at = 0; at < text.length; at += SLICE) {
    scan.read(text.slice(at, at + SLICE));
    scan.forget(scan.lastMarkup());
    await pause();
  }
  scan.end();
}

/** Reads an XML text that comes piece by piece; of what was read it keeps what was not forgotten. */
export class XmlScan {
  readonly #rules: XmlRules;
  readonly #visitor: XmlVisitor;
  readonly #parser = new SaxesParser();
  readonly #part: { part?: string };
  #levels = 0;
  #elements = 0;
  /** Where the last markup ended, and text begins. */
  #at = 0;
  /** What is kept of the text, and where in the whole it begins. */
  #kept = "";
  #from = 0;

  constructor(rules: XmlRules, visitor: XmlVisitor) {
    this.#rules = rules;
    this.#visitor = visitor;
    this.#part = rules.part === undefined ? {} : { part: rules.part };
    this.#listen();
  }

  /** Reads the next piece. @throws {FormatError} as `scanXml` does. */
  read(piece: string): void {
    this.#kept += piece;
    this.#parser.write(piece);
  }

  /** Says that there is no more. @throws {FormatError} for a text that ends too early. */
  end(): void {
    this.#parser.close();
  }

  /** A stretch of the text that is kept. */
  slice({ start, end }: Span): string {
    return this.#kept.slice(start - this.#from, end - this.#from);
  }

  /** Keeps the text from a place on. */
  forget(before: number): void {
    this.#kept = this.#kept.slice(before - this.#from);
    this.#from = before;
  }

  /** Where the text ends that was read. */
  get length(): number {
    return this.#from + this.#kept.length;
  }

  /** Where the last markup begins, which may go on in the next piece; the end where none is kept. */
  lastMarkup(): number {
    const found = this.#kept.lastIndexOf("<");
    return found < 0 ? this.length : this.#from + found;
  }

  #listen(): void {
    const parser = this.#parser;
    parser.on("doctype", (content) => {
      this.#skip();
      if (this.#rules.doctype?.test(content)) return;
      throw new FormatError({ code: "doctype", ...this.#part });
    });
    parser.on("opentag", ({ name, attributes, isSelfClosing }) => {
      this.#enter(name);
      const start = this.#tagStart();
      this.#visitor.open(name, attributes, { start, end: parser.position });
      this.#at = parser.position;
      if (isSelfClosing) this.#leave(name, this.#at);
    });
    parser.on("closetag", ({ name, isSelfClosing }) => {
      if (!isSelfClosing) this.#leave(name, this.#tagStart());
    });
    parser.on("text", (text) => this.#text(text, parser.position - 1));
    parser.on("cdata", (text) => this.#text(text, parser.position));
    parser.on("comment", () => this.#skip());
    parser.on("processinginstruction", () => this.#skip());
    parser.on("error", () => {
      throw new FormatError({ code: "broken-xml", line: parser.line, ...this.#part });
    });
  }

  /** Where the tag begins that ends here. */
  #tagStart(): number {
    return this.#from + this.#kept.lastIndexOf("<", this.#parser.position - 1 - this.#from);
  }

  #enter(name: string): void {
    this.#levels += 1;
    this.#elements += 1;
    if (this.#elements > MOST_ELEMENTS) {
      throw new FormatError({ code: "too-many-elements", most: MOST_ELEMENTS, ...this.#part });
    }
    if (this.#levels === 1 && !this.#rules.roots.includes(name)) {
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
