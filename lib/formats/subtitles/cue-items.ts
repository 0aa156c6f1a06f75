import type { Span } from "../../text/span";
import type { InlineItem } from "../markup/inline-item";

/** `<i>`, `</font>`, `<v Ann>`, `<00:01.000>`, `{\an8}`, and line breaks. */
const CODE = /<(\/?)([a-z][\w.]*)[^<>\n]*>|<\d+:[\d:.]+>|\{\\[^{}\n]*\}|\r?\n/gi;

interface Found {
  readonly kind: "open" | "close" | "empty";
  readonly name: string;
  readonly span: Span;
}

/** The words and codes of a cue; `decode` reads words as the format writes them. */
export function cueItems(
  text: string,
  span: Span,
  decode: (words: string) => string,
): InlineItem[] {
  const found = codesIn(text, span);
  const items: InlineItem[] = [];
  let at = span.start;
  const addWords = (end: number) => {
    if (end <= at) return;
    const value = decode(text.slice(at, end));
    items.push({ kind: "words", span: { start: at, end }, value, mayRepeat: true });
  };
  for (const code of found) {
    addWords(code.span.start);
    items.push({ kind: code.kind, span: code.span, value: "", mayRepeat: true });
    at = code.span.end;
  }
  addWords(span.end);
  return items;
}

/** Ends without a start, starts without an end and pairs that cross are tags of their own. */
function codesIn(text: string, span: Span): Found[] {
  const matches = [...text.slice(span.start, span.end).matchAll(CODE)].map((match) => ({
    isEnd: match[1] === "/",
    name: (match[2] ?? "").toLowerCase().split(".")[0] ?? "",
    span: { start: span.start + match.index, end: span.start + match.index + match[0].length },
  }));
  const open: number[] = [];
  const kinds = new Map<number, "open" | "close">();
  matches.forEach(({ isEnd, name }, at) => {
    if (name === "") return;
    if (!isEnd) open.push(at);
    const begun = open.findLastIndex((one) => matches[one]?.name === name);
    const start = isEnd ? open.splice(begun < 0 ? open.length : begun)[0] : undefined;
    if (start !== undefined) kinds.set(start, "open").set(at, "close");
  });
  return matches.map(({ name, span: place }, at) => ({
    kind: kinds.get(at) ?? "empty",
    name,
    span: place,
  }));
}
