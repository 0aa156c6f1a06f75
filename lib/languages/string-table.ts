/**
 * A sorted table of words that stays packed: lookups read the bytes, nothing is expanded when it is opened.
 *
 * Layout, little-endian: `u32` magic, `u32` words, `u32` blocks, `u32` bytes of the value list, the
 * value list (UTF-8, one value a line), `u32` offset of each block, the blocks. A block is 16 words
 * in byte order, front-coded (Witten, Moffat & Bell 1999, §4.1): bytes shared with the word before,
 * bytes that follow, these bytes, and the index of the word's value as a base-128 varint.
 */
export interface StringTable {
  /** How many words stand in the table. */
  readonly size: number;
  /** The value of exactly this word (case and accents count), or undefined when it is not there. */
  get(word: string): string | undefined;
}

/** The first four bytes of a packed table: `RLT1`. */
export const STRING_TABLE_MAGIC = 0x31544c52;

/** Words in a block: 16 makes the offsets a quarter of a byte a word, and a lookup reads at most 16 words. */
export const STRING_TABLE_BLOCK = 16;

const HEADER_BYTES = 16;

/** Opens a table written by `packStringTable`; throws a RangeError when the bytes are not one. */
export function openStringTable(bytes: Uint8Array): StringTable {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.byteLength < HEADER_BYTES || view.getUint32(0, true) !== STRING_TABLE_MAGIC) {
    throw new RangeError("not a packed string table");
  }
  const size = view.getUint32(4, true);
  const blocks = view.getUint32(8, true);
  const valueEnd = HEADER_BYTES + view.getUint32(12, true);
  const values = new TextDecoder().decode(bytes.subarray(HEADER_BYTES, valueEnd)).split("\n");
  const blocksStart = valueEnd + blocks * 4;
  const encoder = new TextEncoder();
  const blockAt = (index: number) => blocksStart + view.getUint32(valueEnd + index * 4, true);

  return {
    size,
    get(word) {
      const key = encoder.encode(word);
      const block = lastBlockNotAfter({ bytes, key, blocks, blockAt });
      if (block < 0) return undefined;
      const count = Math.min(STRING_TABLE_BLOCK, size - block * STRING_TABLE_BLOCK);
      const value = scanBlock({ bytes, key, position: blockAt(block), count });
      return value < 0 ? undefined : values[value];
    },
  };
}

interface BlockSearch {
  readonly bytes: Uint8Array;
  readonly key: Uint8Array;
  readonly blocks: number;
  readonly blockAt: (index: number) => number;
}

function lastBlockNotAfter({ bytes, key, blocks, blockAt }: BlockSearch): number {
  let low = 0;
  let high = blocks;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const at = blockAt(middle);
    const first = bytes.subarray(at + 2, at + 2 + (bytes[at + 1] ?? 0));
    if (compareBytes(first, key) <= 0) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

interface BlockScan {
  readonly bytes: Uint8Array;
  readonly key: Uint8Array;
  readonly position: number;
  readonly count: number;
}

/** The value index of `key` in the block, or -1. */
function scanBlock({ bytes, key, position, count }: BlockScan): number {
  let at = position;
  // How many leading bytes of the word at hand equal the key's.
  let matched = 0;
  for (let entry = 0; entry < count; entry += 1) {
    const shared = bytes[at] ?? 0;
    const rest = bytes[at + 1] ?? 0;
    at += 2;
    if (shared < matched) return -1;
    if (shared === matched) {
      let index = 0;
      while (index < rest && matched < key.length && bytes[at + index] === key[matched]) {
        index += 1;
        matched += 1;
      }
      if (index === rest && matched === key.length) return readVarint(bytes, at + rest).value;
    }
    at = readVarint(bytes, at + rest).end;
  }
  return -1;
}

function readVarint(bytes: Uint8Array, start: number): { value: number; end: number } {
  let value = 0;
  let scale = 1;
  let at = start;
  for (;;) {
    const byte = bytes[at] ?? 0;
    at += 1;
    value += (byte & 0x7f) * scale;
    if (byte < 0x80) return { value, end: at };
    scale *= 128;
  }
}

/** Order of two UTF-8 strings by their bytes: negative, zero or positive. */
export function compareBytes(a: Uint8Array, b: Uint8Array): number {
  const length = Math.min(a.length, b.length);
  for (let index = 0; index < length; index += 1) {
    const difference = (a[index] ?? 0) - (b[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return a.length - b.length;
}
