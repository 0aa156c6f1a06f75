import { compareBytes } from "./string-table";

/** A sorted list of words that stays packed: a word is looked up in the bytes and named by its place. */
export interface PackedWords {
  readonly size: number;
  /** The place of exactly this word (case and accents count), or −1 when it is not there. */
  indexOf(word: string): number;
}

/** Words in a block: a lookup reads at most this many of them after the binary search. */
const BLOCK = 16;
const HEADER_BYTES = 8;
/** UTF-16 code units take at most three bytes each. */
const LONGEST_WORD = 80;

/**
 * Packs words: `u32` words, `u32` blocks, `u32` offset of each block, the blocks. In a block each word is its shared beginning
 * with the word before, the number of bytes that follow, and these (front coding, Witten, Moffat & Bell 1999, §4.1).
 */
export function packWords(words: readonly string[]): { bytes: Uint8Array; sorted: string[] } {
  const encoder = new TextEncoder();
  const encoded = [...new Set(words)]
    .map((word) => ({ word, key: encoder.encode(word) }))
    .filter(({ key }) => key.length < LONGEST_WORD)
    .sort((a, b) => compareBytes(a.key, b.key));
  const data: number[] = [];
  const offsets: number[] = [];
  encoded.forEach(({ key }, index) => {
    const first = index % BLOCK === 0;
    if (first) offsets.push(data.length);
    const before = first ? undefined : encoded[index - 1]?.key;
    let shared = 0;
    while (before && shared < before.length && before[shared] === key[shared]) shared += 1;
    data.push(shared, key.length - shared, ...key.subarray(shared));
  });
  const bytes = new Uint8Array(HEADER_BYTES + offsets.length * 4 + data.length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, encoded.length, true);
  view.setUint32(4, offsets.length, true);
  offsets.forEach((offset, index) => view.setUint32(HEADER_BYTES + index * 4, offset, true));
  bytes.set(data, HEADER_BYTES + offsets.length * 4);
  return { bytes, sorted: encoded.map(({ word }) => word) };
}

/** Opens what `packWords` wrote; nothing is expanded. */
export function openWords(bytes: Uint8Array): PackedWords {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const size = view.getUint32(0, true);
  const blocks = view.getUint32(4, true);
  const dataStart = HEADER_BYTES + blocks * 4;
  const encoder = new TextEncoder();
  const key = new Uint8Array(LONGEST_WORD);
  const blockAt = (block: number): number =>
    dataStart + view.getUint32(HEADER_BYTES + block * 4, true);
  return {
    size,
    indexOf(word) {
      const { read, written } = encoder.encodeInto(word, key);
      if (read < word.length) return -1;
      const wanted = { bytes, key, length: written };
      let low = 0;
      let high = blocks;
      while (low < high) {
        const middle = (low + high) >>> 1;
        if (startsNotAfter(wanted, blockAt(middle))) low = middle + 1;
        else high = middle;
      }
      if (low === 0) return -1;
      const first = (low - 1) * BLOCK;
      const entry = entryInBlock(wanted, blockAt(low - 1), Math.min(BLOCK, size - first));
      return entry < 0 ? -1 : first + entry;
    },
  };
}

interface Wanted {
  readonly bytes: Uint8Array;
  readonly key: Uint8Array;
  readonly length: number;
}

/** True when the first word of the block at `at` is the wanted one or stands before it. */
function startsNotAfter({ bytes, key, length }: Wanted, at: number): boolean {
  const size = bytes[at + 1] ?? 0;
  const shorter = Math.min(size, length);
  for (let index = 0; index < shorter; index += 1) {
    const difference = (bytes[at + 2 + index] ?? 0) - (key[index] ?? 0);
    if (difference !== 0) return difference < 0;
  }
  return size <= length;
}

/** The place of the wanted word among the block's, or −1. */
function entryInBlock({ bytes, key, length }: Wanted, start: number, entries: number): number {
  let at = start;
  // How many leading bytes of the word at hand equal the key's.
  let matched = 0;
  for (let entry = 0; entry < entries; entry += 1) {
    const shared = bytes[at] ?? 0;
    const rest = bytes[at + 1] ?? 0;
    if (shared < matched) return -1;
    if (shared === matched) {
      let index = 0;
      while (index < rest && matched < length && bytes[at + 2 + index] === key[matched]) {
        index += 1;
        matched += 1;
      }
      if (index === rest && matched === length) return entry;
    }
    at += 2 + rest;
  }
  return -1;
}
