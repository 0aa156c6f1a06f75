import type { Span } from "../../text/span";
import { FormatError } from "../format-error";
import { keyedFormat } from "../markup/keyed-format";
import { plainStretch } from "../markup/plain-stretch";
import type { Stretch } from "../markup/stretch";
import { UniqueKeys } from "../markup/unique-keys";

/** Java's resource bundles (`java.util.Properties`): a key and a value a line, which a backslash at its end continues. */
export const PROPERTIES = keyedFormat(
  { id: "properties", extensions: ["properties"] },
  stretchesOf,
);

const ESCAPES: Readonly<Record<string, string>> = { n: "\n", t: "\t", r: "\r", f: "\f" };

/** A longer line without a separator would fill the stack of the pattern. */
const LONGEST_KEY = 10_000;
const KEY = /^(\s*)((?:[^\s=:\\]|\\[^])*)(\s*[=:]?[ \t\f]*(?:\\(?:\r\n|[\r\n])\s*)?)/;

function stretchesOf(text: string): Stretch[] {
  const keys = new UniqueKeys();
  const isAscii = /\\u[\da-f]{4}/i.test(text) && !/[^\0-\x7f]/.test(text);
  return [...logicalLines(text)].flatMap((line) => {
    const written = text.slice(line.start, line.end);
    if (/^\s*(?:[#!]|$)/.test(written)) return [];
    const [whole = "", , name = ""] = KEY.exec(written.slice(0, LONGEST_KEY)) ?? [];
    const span = { start: line.start + whole.length, end: line.end };
    const value = read(text.slice(span.start, span.end), text, span.start);
    const key = keys.of(read(name, text, line.start));
    if (value.trim() === "") return [];
    return plainStretch({
      block: { key, kind: "entry" },
      text: value,
      span,
      write: (words) => write(words, isAscii),
    });
  });
}

/** Lines with those that continue them: a backslash stands before the line end, and is none of a pair. A comment ends with its line. */
function* logicalLines(text: string): Generator<Span> {
  let start = 0;
  let isComment = /^[ \t\f]*[#!]/.test(text.slice(0, 200));
  for (let at = 0; at <= text.length; at += 1) {
    const character = text[at];
    if (character === "\\" && at + 1 < text.length && !isComment) {
      at += text.startsWith("\r\n", at + 1) ? 2 : 1;
    } else if (character === undefined || character === "\n" || character === "\r") {
      if (at > start) yield { start, end: at };
      start = at + 1;
      isComment = /^[ \t\f]*[#!]/.test(text.slice(start, start + 200));
    }
  }
}

function read(written: string, text: string, at: number): string {
  return written.replace(/\\(u[\da-f]{4}|(?:\r\n|[\r\n])[ \t\f]*|[^])/gi, (whole, code: string) => {
    if (/^[\r\n]/.test(code)) return "";
    if (code.length === 5) return String.fromCharCode(Number.parseInt(code.slice(1), 16));
    if (code === "u" || whole === "\\") {
      const line = text.slice(0, at).split("\n").length;
      throw new FormatError({ code: "broken-line", line });
    }
    return ESCAPES[code] ?? code;
  });
}

/** White space at the start would be the separator's. A file that has only ASCII and references keeps to them. */
function write(words: string, isAscii: boolean): string {
  const escaped = words
    .replaceAll("\\", "\\\\")
    .replaceAll("\n", "\\n")
    .replaceAll("\t", "\\t")
    .replaceAll("\r", "\\r")
    .replaceAll("\f", "\\f")
    .replace(/^ /, "\\ ");
  if (!isAscii) return escaped;
  return escaped.replace(/[^\0-\x7f]/g, (unit) => {
    return `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`;
  });
}
