import { escapeXml } from "../../text/escape-markup";
import { escapeTags } from "../../text/tags/tagged-pieces";
import { writeMarkup } from "../markup/code";
import type { NestedStretch } from "../markup/rewrite-nested";
import { runText } from "../markup/run-text";
import type { BlockKind } from "../parsed-file";
import { childElements, childOf, descendants, valueSpan, type XmlElement } from "../xml/xml-tree";
import { paragraphAtoms, writeRun } from "./paragraph-atoms";

/** What a placeholder's text is (ECMA-376, ST_PlaceholderType). */
const KINDS: Readonly<Record<string, BlockKind>> = {
  title: "title",
  ctrTitle: "title",
  subTitle: "heading",
  ftr: "footer",
  hdr: "header",
};

/** Finds the paragraphs and alternative texts of a slide or its notes, in the order of its shapes; `name` begins their keys. */
export function readSlide(root: XmlElement, text: string, name: string): NestedStretch[] {
  const walk = new Walk(text, name);
  walk.visit(root, "paragraph");
  return walk.stretches;
}

class Walk {
  readonly stretches: NestedStretch[] = [];
  readonly #text: string;
  readonly #name: string;
  #paragraphs = 0;
  #pictures = 0;

  constructor(text: string, name: string) {
    this.#text = text;
    this.#name = name;
  }

  visit(element: XmlElement, kind: BlockKind): void {
    const { name } = element;
    // Says the same as the choice beside it, for programs that do not know that.
    if (name === "mc:Fallback") return;
    if (name === "p:cNvPr") this.#addPicture(element);
    if (name === "a:p") {
      this.#addParagraph(element, kind);
      return;
    }
    const within = name === "p:sp" ? kindOf(element) : name === "a:tc" ? "table-cell" : kind;
    for (const child of childElements(element)) this.visit(child, within);
  }

  #addParagraph(paragraph: XmlElement, kind: BlockKind): void {
    this.#paragraphs += 1;
    const content = runText(paragraphAtoms(paragraph, this.#text), writeRun);
    if (!content) return;
    this.stretches.push({
      block: {
        key: `${this.#name}/p${this.#paragraphs}`,
        kind,
        text: content.text,
        isLocked: false,
      },
      span: {
        start: childOf(paragraph, "a:pPr")?.span.end ?? paragraph.inner.start,
        end: childOf(paragraph, "a:endParaRPr")?.span.start ?? paragraph.inner.end,
      },
      level: 0,
      tags: content.tags,
      write: content.write,
    });
  }

  #addPicture(picture: XmlElement): void {
    this.#pictures += 1;
    const words = picture.attributes["descr"] ?? "";
    const span = valueSpan(this.#text, picture, "descr");
    if (!span || words.trim() === "") return;
    this.stretches.push({
      block: {
        key: `${this.#name}/picture${this.#pictures}`,
        kind: "alt-text",
        text: escapeTags(words),
        isLocked: false,
      },
      span,
      level: 0,
      tags: new Map(),
      write: (pieces) => writeMarkup(pieces, new Map(), escapeXml),
    });
  }
}

function kindOf(shape: XmlElement): BlockKind {
  for (const { name, attributes } of descendants(shape)) {
    if (name === "p:ph") return KINDS[attributes["type"] ?? ""] ?? "paragraph";
  }
  return "paragraph";
}
