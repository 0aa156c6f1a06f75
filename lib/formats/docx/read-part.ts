import { escapeXml } from "../../text/escape-markup";
import { escapeTags } from "../../text/tags/tagged-pieces";
import { writeMarkup } from "../markup/code";
import type { NestedStretch } from "../markup/rewrite-nested";
import { runText } from "../markup/run-text";
import type { OfficePart } from "../ooxml/office-package";
import type { BlockKind } from "../parsed-file";
import { childElements, childOf, valueSpan, type XmlElement } from "../xml/xml-tree";
import { paragraphAtoms } from "./paragraph-atoms";
import type { ParagraphStyles } from "./paragraph-styles";
import { writeRun } from "./write-run";

/** A part's blocks, in reading order. */
export interface PartContent {
  readonly stretches: readonly NestedStretch[];
  /** Tracked changes that were read as accepted. */
  readonly changes: number;
}

/** A part, and what is the same for all of it. */
export interface PartContext extends OfficePart {
  readonly styles: ParagraphStyles;
  /** What paragraphs are that nothing else is said of. */
  readonly kind: BlockKind;
}

/** Finds the paragraphs and alternative texts of a part. Keys count paragraphs and pictures, which no new text adds or removes. */
export function readPart(context: PartContext): PartContent {
  const walk = new Walk(context);
  walk.visit(context.root, { level: 0, isCell: false });
  return { stretches: walk.stretches, changes: walk.changes };
}

interface Place {
  readonly level: number;
  readonly isCell: boolean;
}

class Walk {
  readonly stretches: NestedStretch[] = [];
  changes = 0;
  readonly #context: PartContext;
  readonly #text: string;
  readonly #name: string;
  #paragraphs = 0;
  #pictures = 0;

  constructor(context: PartContext) {
    this.#context = context;
    this.#text = context.source.text;
    this.#name = context.part.replace(/^word\/|\.xml$/g, "");
  }

  visit(element: XmlElement, place: Place): void {
    // Says the same as the choice beside it, for programs that do not know that.
    if (element.name === "mc:Fallback") return;
    if (element.name === "w:p") this.#addParagraph(element, place);
    if (element.name === "wp:docPr") this.#addPicture(element, place);
    const level = place.level + (element.name === "w:p" ? 1 : 0);
    const isCell = element.name === "w:tc" || (place.isCell && element.name !== "w:txbxContent");
    for (const child of childElements(element)) this.visit(child, { level, isCell });
  }

  #addParagraph(paragraph: XmlElement, { level, isCell }: Place): void {
    this.#paragraphs += 1;
    const { atoms, changes } = paragraphAtoms(paragraph, this.#text);
    this.changes += changes;
    const content = runText(atoms, writeRun);
    if (!content) return;
    const { styles, kind } = this.#context;
    const fromPlace = isCell && kind === "paragraph" ? "table-cell" : kind;
    const start = childOf(paragraph, "w:pPr")?.span.end ?? paragraph.inner.start;
    this.stretches.push({
      block: {
        key: `${this.#name}/p${this.#paragraphs}`,
        kind: styles.kindOf(paragraph) ?? fromPlace,
        text: content.text,
        isLocked: styles.isCode(paragraph),
      },
      span: { start, end: paragraph.inner.end },
      level,
      tags: content.tags,
      write: content.write,
    });
  }

  #addPicture(picture: XmlElement, { level }: Place): void {
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
      level,
      tags: new Map(),
      write: (pieces) => writeMarkup(pieces, new Map(), attributeValue),
    });
  }
}

/** In an attribute, a line break that is not a reference becomes a space (XML 1.0, §3.3.3). */
function attributeValue(words: string): string {
  return escapeXml(words).replaceAll("\n", "&#10;").replaceAll("\t", "&#9;");
}
