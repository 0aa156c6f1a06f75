import { analyse } from "chardet";

/** Bytes that the statistical detector reads. */
const SAMPLE = 65_536;

/**
 * Confidence, of 100, below which the detector's word is worth nothing: "café" in windows-1252 is
 * UTF-8 with 10 to it, real paragraphs reach 25 (Cyrillic) to 90 (French).
 */
const MIN_CONFIDENCE = 20;

/** Byte order marks, the longer before the shorter that it begins with. */
const BYTE_ORDER_MARKS: readonly (readonly [encoding: string, mark: readonly number[]])[] = [
  ["utf-8", [0xef, 0xbb, 0xbf]],
  ["utf-32le", [0xff, 0xfe, 0, 0]],
  ["utf-16le", [0xff, 0xfe]],
  ["utf-16be", [0xfe, 0xff]],
  ["utf-32be", [0, 0, 0xfe, 0xff]],
];

/**
 * The encoding of a text's bytes, in lower case, as iconv names it. Asked in order: the byte
 * order mark; whether it is strictly UTF-8; UTF-16 by where the NULs of Latin letters stand; the
 * statistics of chardet; and windows-1252, the encoding of unmarked files of Western Europe.
 */
export function detectEncoding(bytes: Uint8Array): string {
  const marked = BYTE_ORDER_MARKS.find(([, mark]) => mark.every((byte, at) => bytes[at] === byte));
  if (marked) return marked[0];
  if (isUtf8(bytes)) return "utf-8";
  return utf16ByNulls(bytes) ?? byStatistics(bytes) ?? "windows-1252";
}

function isUtf8(bytes: Uint8Array): boolean {
  // UTF-16 of plain ASCII is strictly UTF-8 too, full of NULs.
  if (bytes.subarray(0, SAMPLE).includes(0)) return false;
  try {
    const decoder = new TextDecoder("utf-8", { fatal: true });
    // A large file as a whole would be a string of twice its size.
    for (let at = 0; at < bytes.length; at += SAMPLE) {
      const stream = at + SAMPLE < bytes.length;
      decoder.decode(bytes.subarray(at, at + SAMPLE), { stream });
    }
    return true;
  } catch {
    return false;
  }
}

/** In UTF-16 at least a third of a European text's units have a NUL in their high byte, and none in the low one. */
function utf16ByNulls(bytes: Uint8Array): string | undefined {
  const sample = bytes.subarray(0, SAMPLE);
  const nulls = [0, 0];
  sample.forEach((byte, at) => {
    if (byte === 0) nulls[at % 2] = (nulls[at % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = nulls;
  const many = sample.length / 2 / 3;
  if (odd > many && even === 0) return "utf-16le";
  return even > many && odd === 0 ? "utf-16be" : undefined;
}

function byStatistics(bytes: Uint8Array): string | undefined {
  const guess = analyse(bytes.subarray(0, SAMPLE)).find(({ name }) => !/^(UTF|ASCII)/.test(name));
  if (!guess || guess.confidence < MIN_CONFIDENCE) return undefined;
  const name = guess.name.toLowerCase();
  // The same encoding but for the controls that windows-1252 uses for œ, … and ’ (WHATWG Encoding).
  return name === "iso-8859-1" ? "windows-1252" : name;
}
