import type { BlockKind } from "../parsed-file";
import { childElements, childOf, type XmlElement } from "../xml/xml-tree";

/** What the styles of a document say of its paragraphs. */
export interface ParagraphStyles {
  kindOf(paragraph: XmlElement): BlockKind | undefined;
  /** True for code. */
  isCode(paragraph: XmlElement): boolean;
}

/** Names that Word, LibreOffice and pandoc give to styles of code. */
const CODE = /^(?:source code|html preformatted|preformatted text|macro text|plain code|code)$/i;

/** Built-in styles have English names in every language; what translations change are their ids. */
const KINDS: readonly (readonly [name: RegExp, kind: BlockKind])[] = [
  [/^heading \d/i, "heading"],
  [/^(?:title|subtitle)$/i, "title"],
  [/^caption$/i, "caption"],
  [/^(?:image|table) caption$/i, "caption"],
  [/^list\b/i, "list-item"],
];

/** Reads `word/styles.xml`; without it, names are the ids. */
export function paragraphStyles(root: XmlElement | undefined): ParagraphStyles {
  const names = new Map<string, string>();
  for (const style of root ? childElements(root) : []) {
    const name = childOf(style, "w:name")?.attributes["w:val"];
    const id = style.attributes["w:styleId"];
    if (style.name === "w:style" && id !== undefined && name !== undefined) names.set(id, name);
  }
  const nameOf = (paragraph: XmlElement) => {
    const properties = childOf(paragraph, "w:pPr");
    const id = properties && childOf(properties, "w:pStyle")?.attributes["w:val"];
    return id === undefined ? "" : (names.get(id) ?? id.replace(/(?<=\D)(?=\d)/, " "));
  };
  return {
    kindOf: (paragraph) => {
      const name = nameOf(paragraph);
      const properties = childOf(paragraph, "w:pPr");
      const isListed = properties !== undefined && childOf(properties, "w:numPr") !== undefined;
      const kind = KINDS.find(([pattern]) => pattern.test(name))?.[1];
      return kind ?? (isListed ? "list-item" : undefined);
    },
    isCode: (paragraph) => CODE.test(nameOf(paragraph)),
  };
}
