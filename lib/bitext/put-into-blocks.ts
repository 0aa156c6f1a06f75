import type { Span } from "../text/span";
import { BLOCK_SEPARATOR } from "./segment-blocks";

/** A stretch of a file's text that is translated as a whole, with its address. */
export interface KeyedBlock {
  readonly key: string;
  readonly text: string;
}

/** A segment with what stands for it in the file. */
export interface FiledSegment {
  /** Its text as the file has it; empty where the file has none. */
  readonly original: string;
  /** What is to stand there; empty for what is left out. */
  readonly text: string;
}

/** The blocks of a file that are other ones now. */
export interface FilledBlocks {
  /** New texts by the keys of their blocks. */
  readonly texts: ReadonlyMap<string, string>;
  /** How many segments of several blocks had lost the blank lines between them: all of their text is in the first block. */
  readonly joined: number;
}

/**
 * Puts the texts of segments, in the order of the document, into the blocks that they were cut from. A segment is found by what the
 * file has for it, so that repairs of the alignment need no bookkeeping: wherever a text is linked to, it goes back where it stood. What
 * stands between segments stays as it is. A text that the file never had follows the segment before it.
 */
export function putIntoBlocks(
  blocks: readonly KeyedBlock[],
  segments: readonly FiledSegment[],
): FilledBlocks {
  const places = new Places(blocks);
  const edits: Edit[] = [];
  let joined = 0;
  let end: Place | undefined;
  for (const { original, text } of segments) {
    const parts = places.take(original);
    const last = parts.at(-1);
    if (last) {
      end = { block: last.block, start: last.end, end: last.end };
      if (text === places.textOf(parts)) continue;
      const texts = textsOf(parts.length, text);
      if (text !== "" && texts.length < parts.length) joined += 1;
      edits.push(...replacements(places, parts, texts));
    } else if (text !== "") {
      const place = end ?? { block: 0, start: 0, end: 0 };
      edits.push({ ...place, text: end ? ` ${text}` : `${text} ` });
    }
  }
  return { texts: applyEdits(blocks, edits), joined };
}

/** A stretch of a block's text. */
interface Place extends Span {
  readonly block: number;
}

interface Edit extends Place {
  readonly text: string;
}

/** The texts for a segment's blocks; one alone where it is no longer cut as they are. */
function textsOf(blocks: number, text: string): string[] {
  const parts = blocks === 1 ? [text] : text.split(/\s*\n[^\S\n]*\n\s*/u);
  return parts.length === blocks ? parts : [text.replaceAll(/\s*\n\s*/gu, " ")];
}

function replacements(places: Places, parts: readonly Place[], texts: string[]): Edit[] {
  return parts.map((part, index) => {
    const text = texts[index] ?? "";
    // Of the white space around what is left out, one side is enough.
    const start = text === "" ? places.startOfGap(part) : part.start;
    return { ...part, start, text };
  });
}

function applyEdits(blocks: readonly KeyedBlock[], edits: readonly Edit[]): Map<string, string> {
  const ofBlock = blocks.map((): Edit[] => []);
  for (const edit of edits) ofBlock[edit.block]?.push(edit);
  const texts = new Map<string, string>();
  for (const [index, { key, text }] of blocks.entries()) {
    let filled = "";
    let at = 0;
    for (const edit of (ofBlock[index] ?? []).toSorted((a, b) => a.start - b.start)) {
      filled += text.slice(at, Math.max(at, edit.start)) + edit.text;
      at = Math.max(at, edit.end);
    }
    filled += text.slice(at);
    if (filled !== text) texts.set(key, filled);
  }
  return texts;
}

/** Where the texts of segments stand in the blocks, white space aside: a repair may have joined them with another one. */
class Places {
  readonly #blocks: readonly KeyedBlock[];
  readonly #bare: string;
  /** The block of each character of the bare text, and its offset there. */
  readonly #block: Uint32Array;
  readonly #offset: Uint32Array;
  readonly #isTaken: Uint8Array;
  #next = 0;

  constructor(blocks: readonly KeyedBlock[]) {
    const length = blocks.reduce((sum, { text }) => sum + text.length, 0);
    this.#blocks = blocks;
    this.#block = new Uint32Array(length);
    this.#offset = new Uint32Array(length);
    this.#isTaken = new Uint8Array(length);
    let bare = "";
    for (const [block, { text }] of blocks.entries()) {
      for (const { 0: word, index } of text.matchAll(/\S+/g)) {
        for (let at = 0; at < word.length; at += 1) {
          this.#block[bare.length + at] = block;
          this.#offset[bare.length + at] = index + at;
        }
        bare += word;
      }
    }
    this.#bare = bare;
  }

  /** The stretches of blocks that a text stands in, each taken once: where the one before ended, else behind it, else anywhere. */
  take(text: string): Place[] {
    const bare = text.replaceAll(/\s+/g, "");
    if (bare === "") return [];
    const start = this.#find(bare);
    if (start < 0) return [];
    this.#next = start + bare.length;
    this.#isTaken.fill(1, start, this.#next);
    const places: { block: number; start: number; end: number }[] = [];
    for (let at = start; at < this.#next; at += 1) {
      const block = this.#block[at] ?? 0;
      const offset = this.#offset[at] ?? 0;
      const open = places.at(-1);
      if (open?.block === block) open.end = offset + 1;
      else places.push({ block, start: offset, end: offset + 1 });
    }
    return places;
  }

  /** What stands in places of a file, as a segment has it. */
  textOf(places: readonly Place[]): string {
    return places
      .map(({ block, start, end }) => this.#blocks[block]?.text.slice(start, end) ?? "")
      .join(BLOCK_SEPARATOR);
  }

  /** Where the white space before a place begins. */
  startOfGap({ block, start }: Place): number {
    return this.#blocks[block]?.text.slice(0, start).trimEnd().length ?? start;
  }

  #find(bare: string): number {
    if (this.#bare.startsWith(bare, this.#next)) return this.#next;
    const behind = this.#findFree(bare, this.#next);
    return behind < 0 ? this.#findFree(bare, 0) : behind;
  }

  #findFree(bare: string, from: number): number {
    let at = this.#bare.indexOf(bare, from);
    while (at >= 0 && this.#isTaken[at] === 1) at = this.#bare.indexOf(bare, at + 1);
    return at;
  }
}
