import type { RunAtom, RunFormat } from "../markup/run-atom";
import type { XmlElement } from "../xml/xml-tree";
import { inSpans } from "./write-run";

/** Marks without words: bookmarks, comments, index entries, the ends of tracked changes. */
const HIDDEN =
  /^(?:text:(?:bookmark|reference-mark|toc-mark|alphabetical-index-mark|user-index-mark|change)|office:annotation)/;
const DROPPED = new Set(["text:soft-page-break"]);
const AROUND = new Set(["text:a", "text:meta"]);

/** Takes a `text:p` or `text:h` apart. What is within a note, a frame or a field stays whole. */
export function paragraphAtoms(paragraph: XmlElement, text: string): RunAtom[] {
  const reading = new Reading(text);
  reading.addChildren(paragraph, { key: "", markup: "" });
  return reading.atoms;
}

class Reading {
  readonly atoms: RunAtom[] = [];
  readonly #text: string;
  /** At the start, and after a space: ODF takes white space there for none. */
  #isAfterSpace = true;

  constructor(text: string) {
    this.#text = text;
  }

  addChildren(element: XmlElement, format: RunFormat): void {
    for (const child of element.children) {
      if (child.name === undefined) this.#addText(child.text, format);
      else this.#add(child, format);
    }
  }

  #addText(text: string, format: RunFormat): void {
    const collapsed = text.replace(/[ \t\r\n]+/g, " ");
    const words = this.#isAfterSpace ? collapsed.replace(/^ /, "") : collapsed;
    this.#addWords(words, format);
    if (words !== "") this.#isAfterSpace = words.endsWith(" ");
  }

  #addWords(words: string, format: RunFormat): void {
    if (words !== "") this.atoms.push({ kind: "words", words, format });
  }

  #add(element: XmlElement, format: RunFormat): void {
    const { name, span, inner, attributes } = element;
    if (DROPPED.has(name)) return;
    if (name === "text:span") {
      this.addChildren(
        element,
        within(format, this.#text.slice(span.start, inner.start), attributes),
      );
    } else if (AROUND.has(name)) {
      const open = this.#text.slice(span.start, inner.start);
      this.atoms.push({ kind: "open", open, close: `</${name}>`, mayRepeat: name === "text:a" });
      this.addChildren(element, format);
      this.atoms.push({ kind: "close" });
    } else if (name === "text:s") {
      this.#addWords(" ".repeat(spacesOf(attributes["text:c"])), format);
      this.#isAfterSpace = false;
    } else {
      this.#addMark(element, format);
    }
  }

  #addMark({ name, span }: XmlElement, format: RunFormat): void {
    const slice = this.#text.slice(span.start, span.end);
    if (HIDDEN.test(name)) {
      this.atoms.push({ kind: "hidden", markup: slice });
      return;
    }
    const isContent =
      name !== "text:tab" && name !== "text:line-break" && !name.startsWith("draw:");
    this.atoms.push({ kind: "empty", markup: inSpans(format.markup, slice), isContent });
    this.#isAfterSpace = false;
  }
}

function within(
  format: RunFormat,
  startTag: string,
  attributes: XmlElement["attributes"],
): RunFormat {
  // `<text:span/>` has no words, and no end.
  if (startTag.endsWith("/>")) return format;
  const style = attributes["text:style-name"] ?? "";
  const key = style === "" ? format.key : `${format.key} ${style}`.trim();
  return { key, markup: format.markup + startTag };
}

/** A number that no text has would fill the memory. */
function spacesOf(count: string | undefined): number {
  return Math.min(Math.max(1, Number.parseInt(count ?? "1", 10) || 1), 1000);
}
