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
  const encoding = encodingOfText(bytes);
  const decoded = decode(bytes, encoding);
  const hasMark = decoded.startsWith("\ufeff");
  const source = { text: hasMark ? decoded.slice(1) : decoded, encoding, hasMark };
  refuseNul(source.text);
  // UTF-8 was decoded strictly; of other encodings, some bytes have no characters.
  if (encoding !== "utf-8" && Buffer.compare(encode(source, source.text), bytes) !== 0) {
    throw new FormatError({ code: "bytes-without-characters", encoding });
  }
  if (source.text.trim() === "") throw new FormatError({ code: "empty-file" });
  return source;
}

/** A text file that is decoded piece by piece, as often as it is read. */
export interface SourcePieces extends Omit<SourceText, "text"> {
  readonly pieces: () => Iterable<string>;
}

/** Decodes a large file, which is gone through once to refuse what could not be written back. @throws {FormatError} as `readSource` does. */
export function readSourcePieces(bytes: Uint8Array): SourcePieces {
  const encoding = encodingOfText(bytes);
  const decoded = () => decodePieces(bytes, encoding);
  const hasMark = decoded().next().value?.startsWith("\ufeff") ?? false;
  let isBlank = true;
  for (const piece of decoded()) {
    isBlank &&= piece.trim() === "";
  }
  if (isBlank) throw new FormatError({ code: "empty-file" });
  return { encoding, hasMark, pieces: () => withoutMark(decoded()) };
}

function* withoutMark(pieces: Iterable<string>): Generator<string> {
  let isFirst = true;
  for (const piece of pieces) {
    yield isFirst && piece.startsWith("\ufeff") ? piece.slice(1) : piece;
    isFirst = false;
  }
}

/** Bytes that are decoded at once. */
const PIECE = 1 << 16;

function* decodePieces(bytes: Uint8Array, encoding: string): Generator<string> {
  const decoder = encoding === "utf-8" ? utf8Decoder() : otherDecoder(encoding);
  try {
    for (let at = 0; at < bytes.length; at += PIECE) {
      const isLast = at + PIECE >= bytes.length;
      const piece = decoder(bytes.subarray(at, at + PIECE), isLast);
      refuseNul(piece);
      if (piece !== "") yield piece;
    }
  } catch (error) {
    if (error instanceof FormatError) throw error;
    throw new FormatError({ code: "bytes-without-characters", encoding });
  }
}

function refuseNul(text: string): void {
  if (text.includes("\0")) throw new FormatError({ code: "binary-file", format: "unknown" });
}

type Decode = (bytes: Uint8Array, isLast: boolean) => string;

function utf8Decoder(): Decode {
  const decoder = new TextDecoder("utf-8", { ignoreBOM: true, fatal: true });
  return (bytes, isLast) => decoder.decode(bytes, { stream: !isLast });
}

/** Of other encodings, some bytes have no characters: what is decoded must give the same bytes again. */
function otherDecoder(encoding: string): Decode {
  const decoder = iconv.getDecoder(encoding, { stripBOM: false });
  const encoder = iconv.getEncoder(encoding, { addBOM: false });
  let read: Uint8Array[] = [];
  return (bytes, isLast) => {
    const text = decoder.write(Buffer.from(bytes)) + (isLast ? (decoder.end() ?? "") : "");
    refuseNul(text);
    const again = Buffer.concat([
      encoder.write(text),
      ...(isLast ? [encoder.end() ?? new Uint8Array()] : []),
    ]);
    const given = Buffer.concat([...read, bytes]);
    const isSame = given.subarray(0, again.length).equals(again);
    if (!isSame || (isLast && given.length !== again.length)) {
      throw new FormatError({ code: "bytes-without-characters", encoding });
    }
    read = [given.subarray(again.length)];
    return text;
  };
}

/** The bytes of another text in the encoding of the file that it came from. */
export function encode({ encoding, hasMark }: Omit<SourceText, "text">, text: string): Uint8Array {
  return iconv.encode(hasMark ? `\ufeff${text}` : text, encoding, { addBOM: false });
}

/** Characters that the encoding lacks, each once. */
export function lackingCharacters(
  { encoding }: Pick<SourceText, "encoding">,
  text: string,
): Set<string> {
  if (encoding.startsWith("utf-")) return new Set();
  const lacks = (character: string) =>
    iconv.decode(iconv.encode(character, encoding), encoding) !== character;
  const unusual = new Set(text.match(/[^\0-\x7f]/gu));
  return new Set([...unusual].filter(lacks));
}

function decode(bytes: Uint8Array, encoding: string): string {
  if (encoding !== "utf-8") return iconv.decode(bytes, encoding, { stripBOM: false });
  try {
    return new TextDecoder("utf-8", { ignoreBOM: true, fatal: true }).decode(bytes);
  } catch {
    throw new FormatError({ code: "bytes-without-characters", encoding });
  }
}

/** @throws {FormatError} for what is too large, or no text. */
function encodingOfText(bytes: Uint8Array): string {
  if (bytes.length > MOST_BYTES) throw new FormatError({ code: "too-large", most: MOST_BYTES });
  const binary = detectBinaryFormat(bytes);
  if (binary) throw new FormatError({ code: "binary-file", format: binary });
  return encodingOf(bytes);
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
