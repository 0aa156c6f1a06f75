import { writeMarkup } from "../markup/code";
import { inlineBlock } from "../markup/inline-block";
import { trimItems } from "../markup/inline-item";
import { keyedFormat } from "../markup/keyed-format";
import type { Stretch } from "../markup/stretch";
import { UniqueKeys } from "../markup/unique-keys";
import { cueItems } from "./cue-items";
import { readCues } from "./read-cues";

/** How a format writes words. */
interface Notation {
  readonly decode: (written: string) => string;
  readonly escape: (words: string) => string;
}

/** A blank line would end the cue. */
const withoutBlankLines = (words: string) => words.replace(/\s*\n\s*/g, "\n");

const ENTITIES: Readonly<Record<string, string>> = {
  "&amp;": "&",
  "&lt;": "<",
  "&gt;": ">",
  "&nbsp;": "\u00a0",
  "&lrm;": "\u200e",
  "&rlm;": "\u200f",
};

const PLAIN: Notation = { decode: (written) => written, escape: withoutBlankLines };

const ESCAPED: Notation = {
  decode: (written) => written.replace(/&\w+;/g, (entity) => ENTITIES[entity] ?? entity),
  escape: (words) =>
    withoutBlankLines(words)
      .replaceAll("&", "&amp;")
      .replaceAll("<", "&lt;")
      .replaceAll(">", "&gt;"),
};

/** SubRip subtitles. */
export const SRT = keyedFormat({ id: "srt", extensions: ["srt"] }, (text) =>
  stretchesOf(text, PLAIN),
);

/** Subtitles of the web. */
export const VTT = keyedFormat({ id: "vtt", extensions: ["vtt"] }, (text) =>
  stretchesOf(text, ESCAPED),
);

/** Files pair by the times of their cues: the numbers change where a cue is cut in two. */
function stretchesOf(text: string, { decode, escape }: Notation): Stretch[] {
  const keys = new UniqueKeys();
  const lineEnd = text.includes("\r\n") ? "\r\n" : "\n";
  return readCues(text).flatMap((cue) => {
    const block = inlineBlock(trimItems(cueItems(text, cue.span, decode)), text, true);
    const key = keys.of(cue.times);
    if (!block) return [];
    const { content, span } = block;
    const write = (words: string) => escape(words).replaceAll("\n", lineEnd);
    return {
      block: { key, kind: "cue", text: content.text, isLocked: false },
      span,
      tags: content.codes,
      write: (pieces) => content.lead + writeMarkup(pieces, content.codes, write),
    };
  });
}
