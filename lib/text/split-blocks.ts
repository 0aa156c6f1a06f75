import type { Span } from "./span";
import { nonEmptyLines } from "./split-paragraphs";

/** `# Heading`, `| a | b |`, `---`, `===`: a Markdown line that is complete in itself. */
const COMPLETE_LINE = /^(?:#{1,6}\s|\|.*\|$|[-*_=]{3,}$)/u;
/** `- item`, `• item`, `1. item`, `2.) item`, `a) item`: begins something new; lines may continue it. */
const LIST_ITEM = /^(?:[-*+•·‣⁃–—]\s*(?=\S)|\(?(?:\d{1,3}|\p{L})(?:[.)]|\.\))\s)/u;
/** Lines narrower than this are not prose that was broken by its width. */
const MINIMUM_WIDTH = 40;

/**
 * The blocks of a paragraph: stretches whose inner line ends are only hard wraps. Headings, list items, table rows and
 * lines that stop well before the width of the paragraph (verse, addresses, menus) stand alone.
 */
export function splitBlocks(text: string, paragraph: Span): Span[] {
  const lines = nonEmptyLines(text, paragraph);
  const width = lines.reduce((widest, line) => Math.max(widest, line.end - line.start), 0);
  const blocks: Span[] = [];
  let previous: Span | undefined;
  for (const line of lines) {
    const open = blocks.at(-1);
    if (open && previous && isHardWrap(text, { open, previous, line, width })) {
      blocks[blocks.length - 1] = { start: open.start, end: line.end };
    } else {
      blocks.push(line);
    }
    previous = line;
  }
  return blocks;
}

interface LineEnd {
  /** The block so far. */
  readonly open: Span;
  readonly previous: Span;
  readonly line: Span;
  readonly width: number;
}

function isHardWrap(text: string, { open, previous, line, width }: LineEnd): boolean {
  const before = text.slice(previous.start, previous.end);
  const after = text.slice(line.start, line.end);
  if (COMPLETE_LINE.test(before) || COMPLETE_LINE.test(after) || LIST_ITEM.test(after)) {
    return false;
  }
  if (/^\p{Ll}/u.test(after)) {
    // `contact manager` under `features`: a list in small letters, not a sentence that goes on.
    return !/^\p{Ll}/u.test(text.slice(open.start, open.end));
  }
  const firstWord = /^\S+/u.exec(after)?.[0] ?? "";
  return width >= MINIMUM_WIDTH && before.length + 1 + firstWord.length > width;
}
