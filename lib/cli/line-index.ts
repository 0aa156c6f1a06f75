import type { Span } from "../text/span";

/** A place as the command line reports it. */
export interface LinePlace extends Span {
  /** 1-based, among the lines that hold more than white space. `start` and `end` are offsets in that line. */
  readonly paragraph: number;
  /** True when the span went on into the next line and was cut at the end of its first one. */
  readonly clipped: boolean;
}

/** Gives the way from a text's offsets to its non-blank lines. The text has `\n` line ends. */
export function indexLines(text: string): (span: Span) => LinePlace {
  const lines: Span[] = [];
  let start = 0;
  for (const line of text.split("\n")) {
    if (line.trim() !== "") lines.push({ start, end: start + line.length });
    start += line.length + 1;
  }
  return (span) => {
    // What begins in a blank line is reported at the end of the line before it.
    const index = Math.max(
      0,
      lines.findLastIndex((line) => line.start <= span.start),
    );
    const line = lines[index] ?? { start: 0, end: 0 };
    const inLine = (offset: number): number => Math.min(offset, line.end) - line.start;
    return {
      paragraph: index + 1,
      start: inLine(span.start),
      end: inLine(span.end),
      clipped: span.end > line.end,
    };
  };
}
