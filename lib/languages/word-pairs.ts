import { openWords, type PackedWords, packWords } from "./packed-words";

/**
 * Pairs of words that stay packed. Layout, little-endian: `u32` magic, `u32` bytes of the first word list, `u32` bytes of the
 * second, both lists, `u32` offset of each first word's partners, the partners: their number, then the distances between their
 * ascending places, as base-128 varints.
 */
export interface WordPairs {
  readonly source: PackedWords;
  readonly target: PackedWords;
  /** The number of distinct pairs. */
  readonly size: number;
  /** Calls `visit` with the place of each partner of a source word, ascending. */
  partners(source: number, visit: (target: number) => void): void;
}

/** The first four bytes: `RLP1`. */
const MAGIC = 0x31504c52;
const HEADER_BYTES = 16;

/** Packs pairs of words into the bytes that `openWordPairs` reads. */
export function packWordPairs(pairs: ReadonlyMap<string, ReadonlySet<string>>): Uint8Array {
  const source = packWords([...pairs.keys()]);
  const target = packWords([...pairs.values()].flatMap((words) => [...words]));
  const placeOf = new Map(target.sorted.map((word, index) => [word, index]));
  const offsets: number[] = [];
  const data: number[] = [];
  let size = 0;
  for (const word of source.sorted) {
    const places = [...(pairs.get(word) ?? [])]
      .map((partner) => placeOf.get(partner))
      .filter((place) => place !== undefined)
      .sort((a, b) => a - b);
    offsets.push(data.length);
    size += places.length;
    pushVarint(data, places.length);
    places.forEach((place, index) => pushVarint(data, place - (places[index - 1] ?? 0)));
  }
  const lists = source.bytes.length + target.bytes.length;
  const bytes = new Uint8Array(HEADER_BYTES + lists + offsets.length * 4 + data.length);
  const view = new DataView(bytes.buffer);
  [MAGIC, source.bytes.length, target.bytes.length, size].forEach((number, index) => {
    view.setUint32(index * 4, number, true);
  });
  bytes.set(source.bytes, HEADER_BYTES);
  bytes.set(target.bytes, HEADER_BYTES + source.bytes.length);
  offsets.forEach((offset, index) => {
    view.setUint32(HEADER_BYTES + lists + index * 4, offset, true);
  });
  bytes.set(data, HEADER_BYTES + lists + offsets.length * 4);
  return bytes;
}

/** Opens what `packWordPairs` wrote; throws a RangeError when the bytes are not that. */
export function openWordPairs(bytes: Uint8Array): WordPairs {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.byteLength < HEADER_BYTES || view.getUint32(0, true) !== MAGIC) {
    throw new RangeError("not a packed table of word pairs");
  }
  const targetStart = HEADER_BYTES + view.getUint32(4, true);
  const offsetsStart = targetStart + view.getUint32(8, true);
  const source = openWords(bytes.subarray(HEADER_BYTES, targetStart));
  const target = openWords(bytes.subarray(targetStart, offsetsStart));
  const dataStart = offsetsStart + source.size * 4;
  return {
    source,
    target,
    size: view.getUint32(12, true),
    partners(word, visit) {
      let at = dataStart + view.getUint32(offsetsStart + word * 4, true);
      const next = (): number => {
        let value = 0;
        let scale = 1;
        for (;;) {
          const byte = bytes[at] ?? 0;
          at += 1;
          value += (byte & 0x7f) * scale;
          if (byte < 0x80) return value;
          scale *= 128;
        }
      };
      const count = next();
      let place = 0;
      for (let index = 0; index < count; index += 1) {
        place += next();
        visit(place);
      }
    },
  };
}

function pushVarint(data: number[], value: number): void {
  let rest = value;
  while (rest >= 128) {
    data.push((rest % 128) + 128);
    rest = Math.floor(rest / 128);
  }
  data.push(rest);
}
