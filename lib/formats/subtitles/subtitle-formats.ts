import type { FileFormat } from "../file-format";
import { writeMarkup } from "../markup/code";
import { encodeChanged } from "../markup/encode-changed";
import { inlineBlock } from "../markup/inline-block";
import { trimItems } from "../markup/inline-item";
import { readSource } from "../markup/source-text";
import { applySplices } from "../markup/splice";
import { rewriteStretches, type Stretch } from "../markup/stretch";
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
export const SRT = subtitleFormat("srt", PLAIN);

/** Subtitles of the web. */
export const VTT = subtitleFormat("vtt", ESCAPED);

/** Files pair by the times of their cues: the numbers change where a cue is cut in two. */
function subtitleFormat(id: string, notation: Notation): FileFormat {
  return {
    id,
    extensions: [id],
    pairing: "keyed",
    async parse(bytes) {
      const stretches = stretchesOf(readSource(bytes).text, notation);
      return {
        format: id,
        languages: {},
        blocks: stretches.map(({ block }) => block),
        notices: [],
      };
    },
    async rewrite(bytes, texts) {
      const source = readSource(bytes);
      const { splices, notices } = rewriteStretches(stretchesOf(source.text, notation), texts);
      if (splices.length === 0) return { bytes, notices };
      const written = encodeChanged(source, applySplices(source.text, splices));
      return { bytes: written.bytes, notices: [...notices, ...written.notices] };
    },
  };
}

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
