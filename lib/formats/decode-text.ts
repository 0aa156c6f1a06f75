import iconv from "iconv-lite";
import { type BinaryFormat, detectBinaryFormat } from "./detect-binary-format";
import { detectEncoding } from "./detect-encoding";

/** A file's text, with `\n` for every line break (`\r\n`, `\r`) and without a byte order mark. */
export interface DecodedText {
  readonly text: string;
  /** Name of the encoding, in lower case, such as `utf-8` or `windows-1252`. */
  readonly encoding: string;
  /** True when the file was not UTF-8 and people should be told. */
  readonly converted: boolean;
}

/** Why a file has no text to review. */
export type DecodeProblem =
  | { readonly code: "binary-file"; readonly format: BinaryFormat }
  | { readonly code: "empty" };

/** Exactly one of the two. */
export type DecodeResult =
  | { readonly decoded: DecodedText; readonly problem?: never }
  | { readonly problem: DecodeProblem; readonly decoded?: never };

/** Characters in which control characters are counted. */
const SAMPLE = 65_536;

/** Share of control characters above which bytes are no text; random bytes have 25 %. */
const MAX_CONTROLS = 0.01;

/** Control characters that no text has: all but tab, line and page breaks. */
const CONTROL = /[^\P{Cc}\t\n\v\f\r\u0085]/gu;

/**
 * Reads the bytes of a text file in whatever encoding it has (see `detectEncoding`). Half
 * surrogates, which no database takes, become U+FFFD. Gives a problem, never an exception, for
 * a file that is binary, and for one that holds white space only.
 */
export function decodeText(bytes: Uint8Array): DecodeResult {
  const format = detectBinaryFormat(bytes);
  if (format) return { problem: { code: "binary-file", format } };

  const encoding = detectEncoding(bytes);
  const raw = decodeAs(bytes, encoding);
  if (looksBinary(raw)) return { problem: { code: "binary-file", format: "unknown" } };

  const text = raw.replace(/\r\n?/g, "\n").replace(/\p{Surrogate}/gu, "\ufffd");
  if (text.trim() === "") return { problem: { code: "empty" } };
  return { decoded: { text, encoding, converted: encoding !== "utf-8" } };
}

function decodeAs(bytes: Uint8Array, encoding: string): string {
  if (encoding === "utf-8") return new TextDecoder("utf-8").decode(bytes);
  // Not TextDecoder: that of Node 20 gives C1 controls for the quotation marks of windows-1252.
  return iconv.decode(bytes, iconv.encodingExists(encoding) ? encoding : "windows-1252");
}

function looksBinary(text: string): boolean {
  const sample = text.slice(0, SAMPLE);
  const controls = sample.match(CONTROL)?.length ?? 0;
  return text.includes("\0") || controls > sample.length * MAX_CONTROLS;
}
