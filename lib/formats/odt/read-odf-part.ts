import { escapeXml } from "../../text/escape-markup";
import { escapeTags } from "../../text/tags/tagged-pieces";
import { writeMarkup } from "../markup/code";
import type { NestedStretch } from "../markup/rewrite-nested";
import { runText } from "../markup/run-text";
import type { BlockKind } from "../parsed-file";
import { childElements, descendants, wordsOf, type XmlElement } from "../xml/xml-tree";
import { paragraphAtoms } from "./paragraph-atoms";
import { writeRun } from "./write-run";

/** What paragraphs are by the element that they are in, the nearest counts. */
const KINDS: Readonly<Record<string, BlockKind>> = {
  "text:list-item": "list-item",
  "text:list-header": "list-item",
  "table:table-cell": "table-cell",
  "text:note-body": "footnote",
  "style:header": "header",
  "style:header-left": "header",
  "style:header-first": "header",
  "style:footer": "footer",
  "style:footer-left": "footer",
  "style:footer-first": "footer",
};

/** Styles by the names that LibreOffice gives them in files, whatever language it speaks. */
const STYLES: readonly (readonly [name: RegExp, kind: BlockKind])[] = [
  [/^(?:Title|Subtitle)$/, "title"],
  [/^(?:Heading|Heading_20_\d+)$/, "heading"],
  [/^(?:Caption|Illustration|Figure|FigureCaption|TableCaption|Table|Drawing)$/, "caption"],
];
const CODE = /^(?:Preformatted_20_Text|Source_20_Code|Source_20_Text)$/;

/** Deleted text and comments are no part of the text. */
const ASIDE = new Set(["text:tracked-changes", "office:annotation", "office:settings"]);

/** Finds the paragraphs and alternative texts of `content.xml` or `styles.xml`, in order; `name` begins their keys. */
export function readOdfPart(root: XmlElement, text: string, name: string): NestedStretch[] {
  const walk = new Walk(root, text, name);
  walk.visit(root, { level: 0, kind: "paragraph" });
  return walk.stretches;
}

/** Whether changes were tracked, and how many. */
export function countChanges(root: XmlElement): number {
  let count = 0;
  for (const { name } of descendants(root)) if (name === "text:changed-region") count += 1;
  return count;
}

interface Place {
  readonly level: number;
  readonly kind: BlockKind;
}

class Walk {
  readonly stretches: NestedStretch[] = [];
  readonly #text: string;
  readonly #name: string;
  /** The style that an automatic one is made of. */
  readonly #parents = new Map<string, string>();
  #paragraphs = 0;
  #pictures = 0;

  constructor(root: XmlElement, text: string, name: string) {
    this.#text = text;
    this.#name = name;
    const automatic = childElements(root).find((one) => one.name === "office:automatic-styles");
    for (const { attributes } of automatic ? childElements(automatic) : []) {
      const parent = attributes["style:parent-style-name"];
      if (parent !== undefined) this.#parents.set(attributes["style:name"] ?? "", parent);
    }
  }

  visit(element: XmlElement, { level, kind }: Place): void {
    const { name } = element;
    if (ASIDE.has(name)) return;
    const isParagraph = name === "text:p" || name === "text:h";
    if (isParagraph) this.#addParagraph(element, { level, kind });
    if (name === "svg:desc" || name === "svg:title") this.#addPicture(element, level);
    const below = { level: level + (isParagraph ? 1 : 0), kind: KINDS[name] ?? kind };
    for (const child of childElements(element)) this.visit(child, below);
  }

  #addParagraph(paragraph: XmlElement, { level, kind }: Place): void {
    this.#paragraphs += 1;
    const content = runText(paragraphAtoms(paragraph, this.#text), writeRun);
    if (!content) return;
    const automatic = paragraph.attributes["text:style-name"] ?? "";
    const style = this.#parents.get(automatic) ?? automatic;
    const styled = STYLES.find(([pattern]) => pattern.test(style))?.[1];
    this.stretches.push({
      block: {
        key: `${this.#name}/p${this.#paragraphs}`,
        kind: paragraph.name === "text:h" ? "heading" : (styled ?? kind),
        text: content.text,
        isLocked: CODE.test(style),
      },
      span: paragraph.inner,
      level,
      tags: content.tags,
      write: content.write,
    });
  }

  #addPicture(element: XmlElement, level: number): void {
    this.#pictures += 1;
    const words = wordsOf(element);
    if (words.trim() === "") return;
    this.stretches.push({
      block: {
        key: `${this.#name}/picture${this.#pictures}`,
        kind: "alt-text",
        text: escapeTags(words),
        isLocked: false,
      },
      span: element.inner,
      level,
      tags: new Map(),
      write: (pieces) => writeMarkup(pieces, new Map(), escapeXml),
    });
  }
}
