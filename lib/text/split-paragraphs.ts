import type { Span } from "./span";

const LINE = /[^\r\n\u2028\u2029]+/gu;
/** One line end, whole: `\r\n` is not two. */
const LINE_END = "(?:\\r\\n|\\r(?!\\n)|[\\n\\u2028])";
const BLANK_LINE = new RegExp(`${LINE_END}[^\\S\\r\\n\\u2028]*${LINE_END}|\\u2029`, "u");

/** The lines of a text that hold more than white space, without the surrounding white space, in order. */
export function nonEmptyLines(text: string, within: Span): Span[] {
  const spans: Span[] = [];
  for (const match of text.slice(within.start, within.end).matchAll(LINE)) {
    const start = within.start + match.index;
    const trimmed = trimSpan(text, { start, end: start + match[0].length });
    if (trimmed.start < trimmed.end) {
      spans.push(trimmed);
    }
  }
  return spans;
}

/** The span without the white space at either end; an empty span when nothing is left. */
export function trimSpan(text: string, span: Span): Span {
  const slice = text.slice(span.start, span.end);
  const start = span.start + (slice.length - slice.trimStart().length);
  return { start, end: Math.max(start, span.end - (slice.length - slice.trimEnd().length)) };
}

/**
 * The paragraphs of a text, in order, without surrounding white space: blank lines separate them; in a text with no blank
 * line at all, every non-empty line is a paragraph, unless it was broken in the middle of a sentence. Offsets are into the text as given (LF, CRLF and CR line ends).
 */
export function splitParagraphs(text: string): Span[] {
  const lines = nonEmptyLines(text, { start: 0, end: text.length });
  const first = lines[0];
  const last = lines.at(-1);
  if (first === undefined || last === undefined) {
    return [];
  }
  // Blank lines before the first or after the last paragraph separate nothing.
  if (!BLANK_LINE.test(text.slice(first.start, last.end))) {
    return joinBrokenLines(text, lines);
  }
  const paragraphs: Span[] = [];
  let open = first;
  for (const line of lines.slice(1)) {
    if (BLANK_LINE.test(text.slice(open.end, line.start))) {
      paragraphs.push(open);
      open = line;
    } else {
      open = { start: open.start, end: line.end };
    }
  }
  return [...paragraphs, open];
}

/** `This is a sentence` / `cut off in the middle.`: words that stop, and small letters that come to a full stop, were one line. */
function joinBrokenLines(text: string, lines: readonly Span[]): Span[] {
  const joined: Span[] = [];
  for (const line of lines) {
    const open = joined.at(-1);
    if (open && isBroken(text.slice(open.start, open.end), text.slice(line.start, line.end))) {
      joined[joined.length - 1] = { start: open.start, end: line.end };
    } else {
      joined.push(line);
    }
  }
  return joined;
}

/** Three words at least: `Features` over `contact manager` is a list. */
function isBroken(before: string, after: string): boolean {
  const isStart = /^[«“"'(]?\p{Lu}/u.test(before) && /[\p{L},]$/u.test(before);
  return isStart && /^\p{Ll}.*[.!?…]$/u.test(after) && before.split(/\s+/u).length >= 3;
}
