import type { Span } from "../../text/span";
import { FormatError } from "../format-error";

/** A cue of a subtitle file: its times and the place of its text, which may have several lines. */
export interface Cue {
  /** As `00:00:01,000 --> 00:00:02,500`, whichever way the file writes it. */
  readonly times: string;
  readonly span: Span;
}

const TIME = String.raw`(?:(\d{1,3}):)?(\d{1,2}):(\d{1,2})[.,](\d{1,3})`;
const TIMES = new RegExp(String.raw`^\s*${TIME}\s+-->\s+${TIME}(?:\s.*)?$`);

/** The cues of a SubRip or WebVTT file, in order. @throws {FormatError} when a line of times cannot be read, or there is none. */
export function readCues(text: string): Cue[] {
  const cues: Cue[] = [];
  let open: { times: string; span: { start: number; end: number } } | undefined;
  let isComment = false;
  let start = 0;
  text.split("\n").forEach((line, at) => {
    const content = line.replace(/\r$/, "");
    const isBlank = content.trim() === "";
    if (isBlank) {
      isComment = false;
      open = undefined;
    } else if (open) {
      if (open.span.end < 0) open.span.start = start;
      open.span.end = start + content.length;
    } else if (/^(?:NOTE|STYLE|REGION)(?:\s|$)/.test(content)) {
      isComment = true;
    } else if (content.includes("-->") && !isComment) {
      open = { times: timesOf(content, at + 1), span: { start, end: -1 } };
      cues.push(open);
    }
    start += line.length + 1;
  });
  const first = text.split("\n").findIndex((line) => line.trim() !== "");
  if (cues.length === 0) throw new FormatError({ code: "broken-line", line: first + 1 });
  return cues.filter(({ span }) => span.end > span.start);
}

function timesOf(line: string, number: number): string {
  const match = TIMES.exec(line);
  if (!match) throw new FormatError({ code: "broken-line", line: number });
  const [, ...parts] = match;
  return `${timeOf(parts.slice(0, 4))} --> ${timeOf(parts.slice(4))}`;
}

function timeOf([hours = "0", minutes = "0", seconds = "0", milliseconds = "0"]: readonly (
  | string
  | undefined
)[]) {
  const two = (part: string) => part.padStart(2, "0");
  return `${two(hours)}:${two(minutes)}:${two(seconds)},${milliseconds.padEnd(3, "0")}`;
}
