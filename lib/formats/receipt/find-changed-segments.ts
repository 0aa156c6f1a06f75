import type { Hash } from "./receipt-text";

/** What a receipt says of a text. */
export interface ReceiptText {
  readonly sha256: string;
  readonly length: number;
}

/** Digests that are made at most for one file: some seconds. */
const MOST_DIGESTS = 2_000_000;

/** How many words a changed text may have for the next one to be found behind it at once. */
const NEAR = 500;

/**
 * Which of a receipt's texts do not stand in a file, as places in the list. A receipt has no texts, only the length and the digest of each:
 * they are looked for near the end of the one before, and those that are not there anywhere, since a file may have its texts in another order.
 */
export function findChangedSegments(
  texts: readonly ReceiptText[],
  blocks: readonly string[],
  hash: Hash,
): number[] {
  const file = new BareFile(blocks, hash);
  const far = texts.flatMap((text, at) => (text.length === 0 || file.takeNear(text) ? [] : [at]));
  return far.filter((at) => {
    const text = texts[at];
    return text !== undefined && !file.hasAnywhere(text);
  });
}

class BareFile {
  readonly #bare: string;
  /** Where words begin in the bare text. */
  readonly #starts: Uint32Array;
  readonly #hash: Hash;
  #next = 0;
  #digests = 0;

  constructor(blocks: readonly string[], hash: Hash) {
    const words = blocks.flatMap((block) => block.split(/[ \t\r\n]+/)).filter((one) => one !== "");
    this.#bare = words.join("");
    this.#starts = new Uint32Array(words.length);
    let start = 0;
    for (const [at, word] of words.entries()) {
      this.#starts[at] = start;
      start += word.length;
    }
    this.#hash = hash;
  }

  /** Finds a text where the last one ended or soon after, and goes behind it. */
  takeNear(text: ReceiptText): boolean {
    const from = this.#firstStart(this.#next);
    const start = this.#isAt(this.#next, text)
      ? this.#next
      : this.#search(text, from, Math.min(from + NEAR, this.#starts.length));
    if (start === undefined) return false;
    this.#next = start + text.length;
    return true;
  }

  hasAnywhere(text: ReceiptText): boolean {
    return this.#search(text, 0, this.#starts.length) !== undefined;
  }

  #search(text: ReceiptText, from: number, to: number): number | undefined {
    for (let at = from; at < to && this.#digests < MOST_DIGESTS; at += 1) {
      const start = this.#starts[at] ?? 0;
      if (this.#isAt(start, text)) return start;
    }
    return undefined;
  }

  #isAt(start: number, { length, sha256 }: ReceiptText): boolean {
    const end = start + length;
    if (end > this.#bare.length) return false;
    this.#digests += 1;
    return this.#hash(this.#bare.slice(start, end)) === sha256;
  }

  /** The first word that begins at an offset or after it. */
  #firstStart(offset: number): number {
    let low = 0;
    for (let high = this.#starts.length; low < high; ) {
      const middle = (low + high) >> 1;
      if ((this.#starts[middle] ?? 0) < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
