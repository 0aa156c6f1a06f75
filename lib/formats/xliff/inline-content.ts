import type { TaggedPiece } from "../../text/tags/tagged-pieces";
import type { Code } from "../markup/code";
import type { XmlElement } from "../xml/xml-tree";

/** A source's or target's words and codes. The tags of a target have the numbers of the source's codes of the same name and id. */
export interface InlineContent {
  readonly pieces: readonly TaggedPiece[];
  readonly codes: ReadonlyMap<number, Code>;
  /** Numbers by what tells a code from others. */
  readonly numbers: ReadonlyMap<string, number>;
}

type Item =
  | { readonly kind: "words"; readonly words: string }
  | {
      /** `start` and `end` are elements of their own for the two ends of a pair. */
      readonly kind: "open" | "close" | "start" | "end" | "empty";
      /** What no other code of its text has. */
      readonly identity: string;
      /** What both ends of a pair have. */
      readonly reference: string;
      readonly markup: string;
    };

/** Elements around words (XLIFF 1.2 `g`, `mrk`; 2.x `pc`, `mrk`; TMX `hi`), the starts and the ends of others, by local name. */
const AROUND = new Set(["g", "mrk", "pc", "hi"]);
const STARTS = new Set(["bpt", "bx", "sc", "sm"]);
const ENDS = new Set(["ept", "ex", "ec", "em"]);

/** What tells codes apart, the surest first: in XLIFF, then in TMX (§3: `i` pairs the ends, `x` those of both languages). */
const REFERENCES = ["rid", "startRef", "id", "mid", "i", "x"] as const;

/** The name without the prefix of its namespace. */
export function localName(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}

/** Reads the words and codes of an element; `like` is the source of a target. */
export function inlineContent(
  element: XmlElement,
  text: string,
  like?: InlineContent,
): InlineContent {
  const items = [...itemsOf(element, text)];
  const partners = partnersOf(items);
  const numbering = new Numbering(like?.numbers);
  const closing = new Map<number, number>();
  const pieces = items.map((item, at): TaggedPiece => {
    if (item.kind === "words") return item.words;
    const begun = closing.get(at);
    if (begun !== undefined) return { number: begun, kind: "close" };
    const end = partners.get(at);
    const last = end === undefined ? undefined : items[end];
    if (end === undefined || !last || last.kind === "words") {
      const code: Code = { kind: "empty", markup: item.markup };
      return { number: numbering.add(item.identity, code), kind: "empty" };
    }
    const pair = { open: item.markup, close: last.markup, mayRepeat: false };
    const number = numbering.add(item.identity, { kind: "pair", ...pair });
    closing.set(end, number);
    return { number, kind: "open" };
  });
  return { pieces, codes: numbering.codes, numbers: numbering.numbers };
}

class Numbering {
  readonly codes = new Map<number, Code>();
  readonly numbers: Map<string, number>;

  constructor(numbers: ReadonlyMap<string, number> = new Map()) {
    this.numbers = new Map(numbers);
  }

  /** A code that the source does not have, or that stands twice, is numbered after all of the source's. */
  add(identity: string, code: Code): number {
    const known = this.numbers.get(identity);
    const isFree = known !== undefined && !this.codes.has(known);
    const number = isFree ? known : this.numbers.size + 1;
    if (!isFree) this.numbers.set(known === undefined ? identity : `${identity} ${number}`, number);
    this.codes.set(number, code);
    return number;
  }
}

function* itemsOf(element: XmlElement, text: string): Generator<Item> {
  for (const child of element.children) {
    if (child.name === undefined) {
      yield { kind: "words", words: child.text };
      continue;
    }
    const { name, attributes, span, inner } = child;
    const kind = localName(name);
    const reference =
      REFERENCES.map((one) => attributes[one]).find((one) => one !== undefined) ?? "";
    const whole = text.slice(span.start, span.end);
    if (AROUND.has(kind) && inner.end > inner.start) {
      const identity = `${kind} ${reference}`;
      yield { kind: "open", identity, reference, markup: text.slice(span.start, inner.start) };
      yield* itemsOf(child, text);
      yield { kind: "close", identity, reference, markup: text.slice(inner.end, span.end) };
    } else if (STARTS.has(kind)) {
      yield { kind: "start", identity: `start ${reference}`, reference, markup: whole };
    } else if (ENDS.has(kind)) {
      yield { kind: "end", identity: `end ${reference}`, reference, markup: whole };
    } else {
      yield { kind: "empty", identity: `${kind} ${reference}`, reference, markup: whole };
    }
  }
}

/** Which item ends the pair that one begins: only those pairs that nest. */
function partnersOf(items: readonly Item[]): Map<number, number> {
  const partners = new Map<number, number>();
  const open: { at: number; reference: string; kind: Item["kind"] }[] = [];
  items.forEach((item, at) => {
    if (item.kind === "open" || item.kind === "start") open.push({ at, ...item });
    if (item.kind !== "close" && item.kind !== "end") return;
    const opening = item.kind === "close" ? "open" : "start";
    const last = open.findLastIndex(
      ({ kind, reference }) => kind === opening && reference === item.reference,
    );
    const isNested = last >= 0 && open.slice(last + 1).every(({ kind }) => kind === "start");
    if (!isNested) return;
    // Starts in between have their ends elsewhere: they are tags of their own.
    const begun = open.splice(last)[0];
    if (begun) partners.set(begun.at, at);
  });
  return partners;
}
