import { type DefaultTreeAdapterTypes, defaultTreeAdapter, parse } from "parse5";
import { FormatError } from "../format-error";

/** parse5's nodes. */
export type HtmlNode = DefaultTreeAdapterTypes.ChildNode;
export type HtmlElement = DefaultTreeAdapterTypes.Element;

/** Pages of the web stay below 50; each level costs the parser time with every tag in it. */
const MOST_LEVELS = 400;

/** The tree of a page, with the places of its nodes in the text. */
export function parseHtml(text: string): DefaultTreeAdapterTypes.Document {
  let levels = 0;
  return parse(text, {
    sourceCodeLocationInfo: true,
    // What is in `noscript` is for readers too.
    scriptingEnabled: false,
    treeAdapter: {
      ...defaultTreeAdapter,
      onItemPush: () => {
        levels += 1;
        if (levels > MOST_LEVELS) throw new FormatError({ code: "too-deep", most: MOST_LEVELS });
      },
      onItemPop: () => {
        levels -= 1;
      },
    },
  });
}

/** True for an element, not for text and comments. */
export function isElement(node: HtmlNode): node is HtmlElement {
  return "tagName" in node;
}

/** The value of an attribute. */
export function attribute({ attrs }: HtmlElement, name: string): string | undefined {
  return attrs.find((one) => one.name === name)?.value;
}
