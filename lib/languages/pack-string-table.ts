import { compareBytes, STRING_TABLE_BLOCK, STRING_TABLE_MAGIC } from "./string-table";

interface EncodedEntry {
  readonly word: Uint8Array;
  readonly value: number;
}

/** Packs words and their values (no line breaks in them) into the bytes that `openStringTable` reads. */
export function packStringTable(entries: ReadonlyMap<string, string>): Uint8Array {
  const values = frequentFirst(entries.values());
  const indexOfValue = new Map(values.map((value, index) => [value, index]));
  const encoder = new TextEncoder();
  const sorted = [...entries]
    .map(([word, value]) => ({ word: encoder.encode(word), value: indexOfValue.get(value) ?? 0 }))
    .sort((a, b) => compareBytes(a.word, b.word));
  const { data, offsets } = frontCode(sorted);
  const valueBytes = encoder.encode(values.join("\n"));

  const bytes = new Uint8Array(16 + valueBytes.length + offsets.length * 4 + data.length);
  const view = new DataView(bytes.buffer);
  const header = [STRING_TABLE_MAGIC, sorted.length, offsets.length, valueBytes.length];
  header.forEach((number, index) => view.setUint32(index * 4, number, true));
  bytes.set(valueBytes, 16);
  const offsetsAt = 16 + valueBytes.length;
  offsets.forEach((offset, index) => view.setUint32(offsetsAt + index * 4, offset, true));
  bytes.set(data, offsetsAt + offsets.length * 4);
  return bytes;
}

/** Distinct values, the commonest first, so that most varints take one byte. */
function frequentFirst(values: Iterable<string>): string[] {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([value]) => value);
}

function frontCode(entries: readonly EncodedEntry[]): { data: number[]; offsets: number[] } {
  const data: number[] = [];
  const offsets: number[] = [];
  let previous = new Uint8Array();
  entries.forEach(({ word, value }, index) => {
    const first = index % STRING_TABLE_BLOCK === 0;
    if (first) offsets.push(data.length);
    const shared = first ? 0 : sharedLength(previous, word);
    data.push(shared, word.length - shared, ...word.subarray(shared));
    pushVarint(data, value);
    previous = new Uint8Array(word);
  });
  return { data, offsets };
}

function sharedLength(a: Uint8Array, b: Uint8Array): number {
  const limit = Math.min(a.length, b.length);
  let length = 0;
  while (length < limit && a[length] === b[length]) length += 1;
  return length;
}

function pushVarint(data: number[], value: number): void {
  let rest = value;
  while (rest >= 128) {
    data.push((rest % 128) + 128);
    rest = Math.floor(rest / 128);
  }
  data.push(rest);
}
