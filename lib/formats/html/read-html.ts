import { escapeTags } from "../../text/tags/tagged-pieces";
import { writeMarkup } from "../markup/code";
import { inlineBlock } from "../markup/inline-block";
import { trimItems } from "../markup/inline-item";
import type { Stretch } from "../markup/stretch";
import type { Block, BlockKind, FormatNotice } from "../parsed-file";
import { BREAKING, kindWithin, OPAQUE, READ_ATTRIBUTES, READ_META } from "./html-elements";
import { attribute, type HtmlElement, type HtmlNode, isElement, parseHtml } from "./html-tree";
import { inlineItems } from "./inline-items";

/** A page's blocks with their places: those of attributes may stand within those of texts. */
export interface HtmlContent {
  readonly texts: readonly Stretch[];
  readonly attributes: readonly Stretch[];
  readonly language: string | undefined;
  readonly notices: readonly FormatNotice[];
}

/** Finds what is to translate in a page; `escape` writes words in its encoding. */
export function readHtml(text: string, escape: (words: string) => string): HtmlContent {
  const reader = new HtmlReader(text, escape);
  const document = parseHtml(text);
  for (const node of document.childNodes) if (isElement(node)) reader.read(node, []);
  const root = document.childNodes.find((node) => node.nodeName === "html");
  const language = root && isElement(root) ? attribute(root, "lang") : undefined;
  return { ...reader.content(), language: language === "" ? undefined : language };
}

type Found = Omit<Stretch, "block"> & { readonly block: Omit<Block, "key"> };

class HtmlReader {
  readonly #text: string;
  readonly #escape: (words: string) => string;
  readonly #texts: Found[] = [];
  readonly #attributes: Found[] = [];
  readonly #notices: FormatNotice[] = [];

  constructor(text: string, escape: (words: string) => string) {
    this.#text = text;
    this.#escape = escape;
  }

  content(): Omit<HtmlContent, "language"> {
    // Keys count the blocks as they stand in the file, whatever the parser moved.
    let end = 0;
    const apart = inFileOrder(this.#texts).filter(({ span }) => {
      const isApart = span.start >= end;
      if (isApart) end = span.end;
      else this.#skip(span.start);
      return isApart;
    });
    return {
      texts: keyed(apart, "block"),
      attributes: keyed(inFileOrder(this.#attributes), "attribute"),
      notices: this.#notices,
    };
  }

  /** `around` are the elements that it is in, the nearest first. */
  read(element: HtmlElement, around: readonly HtmlElement[]): void {
    const within = [element, ...around];
    this.#readAttributes(element, within);
    if (OPAQUE.has(element.tagName)) return;
    let run: HtmlNode[] = [];
    for (const child of element.childNodes) {
      if (!breaks(child)) {
        run.push(child);
        continue;
      }
      this.#readRun(run, within);
      run = [];
      if (isElement(child)) this.read(child, within);
    }
    this.#readRun(run, within);
  }

  #readRun(run: readonly HtmlNode[], within: readonly HtmlElement[]): void {
    const isPlaced = this.#addText(run, within);
    for (const node of run) this.#readInline(node, within, isPlaced);
  }

  /** Attributes within a run; where the run itself could not be placed, its texts one by one. */
  #readInline(node: HtmlNode, within: readonly HtmlElement[], isPlaced: boolean): void {
    if (isElement(node)) {
      this.#readAttributes(node, [node, ...within]);
      if (OPAQUE.has(node.tagName)) return;
      for (const child of node.childNodes) this.#readInline(child, [node, ...within], isPlaced);
    } else if (!isPlaced && "value" in node && !this.#addText([node], within)) {
      if (node.value.trim() !== "") this.#skip(node.sourceCodeLocation?.startOffset ?? 0);
    }
  }

  #addText(run: readonly HtmlNode[], within: readonly HtmlElement[]): boolean {
    const items = inlineItems(run, this.#text);
    if (!items) return false;
    const isKept = within.some(({ tagName }) => tagName === "pre");
    const block = inlineBlock(trimItems(items), this.#text, isKept);
    if (!block) return true;
    const { span, content } = block;
    const kind = kindWithin(within.map(({ tagName }) => tagName));
    this.#texts.push({
      block: { kind, text: content.text, isLocked: isLocked(within) },
      span,
      tags: content.codes,
      write: (pieces) => content.lead + writeMarkup(pieces, content.codes, this.#escape),
    });
    return true;
  }

  #readAttributes(element: HtmlElement, within: readonly HtmlElement[]): void {
    const places = element.sourceCodeLocation?.attrs ?? {};
    const kind: BlockKind = element.tagName === "meta" ? "title" : "alt-text";
    for (const { name, value } of element.attrs) {
      const place = places[name];
      if (!place || value.trim() === "" || !isRead(element, name)) continue;
      this.#attributes.push({
        block: { kind, text: escapeTags(value), isLocked: isLocked(within) },
        span: { start: place.startOffset, end: place.endOffset },
        tags: new Map(),
        write: (pieces) => `${name}="${writeMarkup(pieces, new Map(), this.#escape)}"`,
      });
    }
  }

  #skip(offset: number): void {
    const line = this.#text.slice(0, offset).split(/\r\n?|\n/).length;
    this.#notices.push({ code: "unreachable-text", line });
  }
}

function inFileOrder(found: readonly Found[]): Found[] {
  return found.toSorted((a, b) => a.span.start - b.span.start);
}

function keyed(found: readonly Found[], name: string): Stretch[] {
  return found.map((one, at) => ({ ...one, block: { key: `${name}-${at + 1}`, ...one.block } }));
}

/** True for what ends the run of words before it: an element of its own line, or one that holds such an element. */
function breaks(node: HtmlNode): boolean {
  if (!isElement(node)) return false;
  return BREAKING.has(node.tagName) || (!OPAQUE.has(node.tagName) && node.childNodes.some(breaks));
}

function isRead(element: HtmlElement, name: string): boolean {
  if (element.tagName === "meta") {
    const subject = attribute(element, "name") ?? attribute(element, "property") ?? "";
    return name === "content" && READ_META.has(subject.toLowerCase());
  }
  const isButton =
    element.tagName === "input" &&
    /^(?:submit|button|reset)$/i.test(attribute(element, "type") ?? "");
  if (name === "value") return isButton;
  return READ_ATTRIBUTES["*"]?.has(name) || READ_ATTRIBUTES[element.tagName]?.has(name) || false;
}

/** The nearest word on the matter decides (HTML, the `translate` attribute); code is nobody's language. */
function isLocked(within: readonly HtmlElement[]): boolean {
  for (const element of within) {
    const translate = attribute(element, "translate")?.toLowerCase();
    if (translate === "no" || element.tagName === "pre") return true;
    if (translate !== undefined) return false;
    if (/(?:^|\s)notranslate(?:\s|$)/.test(attribute(element, "class") ?? "")) return true;
  }
  return false;
}
