import type { InlineItem } from "../markup/inline-item";
import { OPAQUE } from "./html-elements";
import { attribute, type HtmlElement, type HtmlNode, isElement } from "./html-tree";

/** The pieces of neighbouring nodes, in order; undefined where the parser moved or repaired some of them, so that places and order are not the file's. */
export function inlineItems(nodes: readonly HtmlNode[], text: string): InlineItem[] | undefined {
  const items: InlineItem[] = [];
  const isPlaced = nodes.every((node) => addNode(node, text, items));
  // A gap is a tag of an element that the parser put elsewhere.
  const isUnbroken = items.every(
    ({ span }, at) => at === 0 || span.start === items[at - 1]?.span.end,
  );
  return isPlaced && isUnbroken ? items : undefined;
}

function addNode(node: HtmlNode, text: string, items: InlineItem[]): boolean {
  const place = node.sourceCodeLocation;
  if (!place) return false;
  const span = { start: place.startOffset, end: place.endOffset };
  if (node.nodeName === "#text" && "value" in node) {
    items.push({ kind: "words", span, value: node.value, mayRepeat: true });
    // Text that was moved out of a table may have tags within its place.
    return !/<[a-z/!?]/i.test(text.slice(span.start, span.end));
  }
  if (!isElement(node)) {
    items.push({ kind: "hidden", span, value: "", mayRepeat: true });
    return true;
  }
  return addElement(node, text, items);
}

function addElement(element: HtmlElement, text: string, items: InlineItem[]): boolean {
  const { startTag, endTag, startOffset: start, endOffset: end } = element.sourceCodeLocation ?? {};
  if (start === undefined || end === undefined) return false;
  const isWhole = element.childNodes.length === 0 || isOpaque(element);
  if (isWhole) {
    items.push({ kind: "empty", span: { start, end }, value: "", mayRepeat: false });
    return true;
  }
  if (!startTag || !endTag) return false;
  const mayRepeat = attribute(element, "id") === undefined;
  items.push({ kind: "open", span: { start, end: startTag.endOffset }, value: "", mayRepeat });
  const isPlaced = element.childNodes.every((child) => addNode(child, text, items));
  items.push({ kind: "close", span: { start: endTag.startOffset, end }, value: "", mayRepeat });
  return isPlaced;
}

function isOpaque(element: HtmlElement): boolean {
  return OPAQUE.has(element.tagName) || attribute(element, "translate") === "no";
}
