import iconv from "iconv-lite";
import { detectBinaryFormat } from "../detect-binary-format";
import { detectEncoding } from "../detect-encoding";
import { FormatError } from "../format-error";

/** A text file as it stands, with its line breaks, so that it can be written again byte for byte. */
export interface SourceText {
  readonly text: string;
  /** In lower case, as iconv names it. */
  readonly encoding: string;
  readonly hasMark: boolean;
}

/** Twice the largest exchange file that is promised to be read, 50 MB. */
const MOST_BYTES = 100_000_000;

/** Where HTML and XML say what encoding they are in, and how much of them is asked. */
const DECLARED = /(?:charset|encoding)\s*=\s*["']?\s*([\w.:-]+)/i;
const LOOK = 1024;

/** Decodes without changing anything; what could not be written back is refused. */
export function readSource(bytes: Uint8Array): SourceText {
  if (bytes.length > MOST_BYTES) throw new FormatError({ code: "too-large", most: MOST_BYTES });
  const binary = detectBinaryFormat(bytes);
  if (binary) throw new FormatError({ code: "binary-file", format: binary });
  const encoding = encodingOf(bytes);
  const decoded = decode(bytes, encoding);
  const hasMark = decoded.startsWith("\ufeff");
  const source = { text: hasMark ? decoded.slice(1) : decoded, encoding, hasMark };
  if (source.text.includes("\0")) throw new FormatError({ code: "binary-file", format: "unknown" });
  if (source.text.trim() === "") throw new FormatError({ code: "empty-file" });
  if (Buffer.compare(encode(source, source.text), bytes) !== 0) {
    throw new FormatError({ code: "bytes-without-characters", encoding });
  }
  return source;
}

/** The bytes of another text in the encoding of the file that it came from. */
export function encode({ encoding, hasMark }: SourceText, text: string): Uint8Array {
  return iconv.encode(hasMark ? `\ufeff${text}` : text, encoding, { addBOM: false });
}

/** Characters that the encoding lacks, each once. */
export function lackingCharacters({ encoding }: SourceText, text: string): Set<string> {
  if (encoding.startsWith("utf-")) return new Set();
  const lacks = (character: string) =>
    iconv.decode(iconv.encode(character, encoding), encoding) !== character;
  const unusual = new Set(text.match(/[^\0-\x7f]/gu));
  return new Set([...unusual].filter(lacks));
}

function decode(bytes: Uint8Array, encoding: string): string {
  if (encoding === "utf-8") return new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
  return iconv.decode(bytes, encoding, { stripBOM: false });
}

/** A declaration is believed where neither a mark nor UTF-8 tells: it names what statistics can only guess. */
function encodingOf(bytes: Uint8Array): string {
  const detected = detectEncoding(bytes);
  if (detected.startsWith("utf-")) return detected;
  const head = String.fromCharCode(...bytes.subarray(0, LOOK));
  const declared = DECLARED.exec(head)?.[1]?.toLowerCase();
  if (declared === undefined || declared.startsWith("utf") || !iconv.encodingExists(declared)) {
    return iconv.encodingExists(detected) ? detected : "windows-1252";
  }
  // As browsers do (WHATWG Encoding): who declares Latin-1 writes windows-1252.
  return declared === "iso-8859-1" || declared === "latin1" ? "windows-1252" : declared;
}
