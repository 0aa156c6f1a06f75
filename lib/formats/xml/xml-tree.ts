import type { Span } from "../../text/span";
import {
  scanXml,
  scanXmlInTurns,
  type XmlRules,
  XmlScan,
  type XmlSource,
  type XmlVisitor,
} from "./scan-xml";

/** An element with its place: `inner` is what stands between its tags. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlNode[];
  readonly span: Span;
  readonly inner: Span;
}

/** Words between tags, decoded. */
export interface XmlText {
  readonly name?: never;
  readonly text: string;
  readonly span: Span;
}

export type XmlNode = XmlElement | XmlText;

interface OpenElement extends XmlElement {
  readonly children: XmlNode[];
  readonly span: { start: number; end: number };
  readonly inner: { start: number; end: number };
}

/** The whole tree of an XML text. */
export function parseXml(source: XmlSource): XmlElement {
  let root: XmlElement | undefined;
  eachElement(
    source,
    (_, level) => level === 1,
    (element) => {
      root = element;
    },
  );
  // The reader has seen a root, or it would have refused the text.
  return root as XmlElement;
}

/** Whether an element is handed over; levels count from 1. */
type IsWanted = (name: string, level: number, attributes: XmlElement["attributes"]) => boolean;

/** Reads XML and hands over the elements that are wanted, each with what is in it, as they end: the rest is never kept. */
export function eachElement(
  source: XmlSource,
  isWanted: IsWanted,
  found: (element: XmlElement) => void,
): void {
  scanXml(source, growing(isWanted, found).visitor);
}

/** The elements that are wanted of a long text, and a pause after each slice of it. */
export interface ElementsInTurns {
  readonly isWanted: IsWanted;
  readonly found: (element: XmlElement) => void;
  readonly pause: () => Promise<void>;
}

/** The same for a long text, so that others have their turns meanwhile. */
export function eachElementInTurns(
  source: XmlSource,
  { isWanted, found, pause }: ElementsInTurns,
): Promise<void> {
  return scanXmlInTurns(source, growing(isWanted, found).visitor, pause);
}

/** Lets elements grow that are wanted. Spans are places in the whole text or, where they are `isLocal`, in that of the wanted element. */
function growing(isWanted: IsWanted, found: (element: XmlElement) => void, isLocal = false) {
  const open: OpenElement[] = [];
  let level = 0;
  let origin = 0;
  const placed = ({ start, end }: Span) => ({ start: start - origin, end: end - origin });
  const visitor: XmlVisitor = {
    open: (name, attributes, { start, end }) => {
      level += 1;
      if (open.length === 0 && !isWanted(name, level, attributes)) return;
      if (open.length === 0 && isLocal) origin = start;
      const element = {
        name,
        attributes,
        children: [],
        span: placed({ start, end }),
        inner: placed({ start: end, end }),
      };
      open.at(-1)?.children.push(element);
      open.push(element);
    },
    close: (_name, span) => {
      level -= 1;
      const element = open.pop();
      if (!element) return;
      const { start, end } = placed(span);
      element.inner.end = start;
      element.span.end = end;
      if (open.length === 0) found(element);
    },
    text: (text, span) => {
      open.at(-1)?.children.push({ text, span: placed(span) });
    },
  };
  /** Where the wanted element began that is being read, or was read last; whether it still is. */
  return { visitor, begun: () => ({ start: origin, isOpen: open.length > 0 }) };
}

/** A stretch of an XML text: a wanted element with what was made of it, or what stands before one. */
export interface XmlPiece<Read> {
  readonly text: string;
  readonly read?: Read;
}

/** An XML text that comes piece by piece, and which of its elements are read. */
export interface XmlPieces<Read> extends XmlRules {
  readonly pieces: Iterable<string>;
  readonly isWanted: IsWanted;
  /** Told of an element as it ends, with its text, in which its spans are places. */
  readonly read: (element: XmlElement, text: string) => Read;
}

/** Reads a long XML text and gives all of it, stretch by stretch: what was given is not kept. @throws {FormatError} as `scanXml` does. */
export function* eachPiece<Read>(source: XmlPieces<Read>): Generator<XmlPiece<Read>> {
  const { pieces, isWanted, read, ...rules } = source;
  const ended: (Span & { readonly read: Read })[] = [];
  const end = (element: XmlElement) => {
    const { start } = begun();
    const span = { start, end: start + element.span.end };
    ended.push({ ...span, read: read(element, scan.slice(span)) });
  };
  const { visitor, begun } = growing(isWanted, end, true);
  const scan = new XmlScan(rules, visitor);
  let at = 0;
  const take = (to: number) => {
    const text = scan.slice({ start: at, end: to });
    at = to;
    return text;
  };
  for (const piece of pieces) {
    scan.read(piece);
    for (const one of ended.splice(0)) {
      if (one.start > at) yield { text: take(one.start) };
      yield { text: take(one.end), read: one.read };
    }
    const { start, isOpen } = begun();
    const kept = isOpen ? start : scan.lastMarkup();
    if (kept > at) yield { text: take(kept) };
    scan.forget(at);
  }
  scan.end();
  if (scan.length > at) yield { text: take(scan.length) };
}

/** The first child element of that name. */
export function childOf(element: XmlElement, name: string): XmlElement | undefined {
  return childElements(element).find((child) => child.name === name);
}

/** Children that are elements. */
export function childElements({ children }: XmlElement): XmlElement[] {
  return children.filter((child) => child.name !== undefined);
}

/** All elements below one, in order, itself first. */
export function* descendants(element: XmlElement): Generator<XmlElement> {
  yield element;
  for (const child of element.children) if (child.name !== undefined) yield* descendants(child);
}

/** All words below an element. */
export function wordsOf(node: XmlNode): string {
  return node.name === undefined ? node.text : node.children.map(wordsOf).join("");
}

/** Where an attribute's value stands, without its quotation marks. */
export function valueSpan(text: string, { span }: XmlElement, name: string): Span | undefined {
  const tag = text.slice(span.start, text.indexOf(">", span.start) + 1);
  const pattern = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`);
  const match = pattern.exec(tag);
  if (!match) return undefined;
  const end = span.start + match.index + match[0].length - 1;
  return { start: end - (match[1] ?? match[2] ?? "").length, end };
}
