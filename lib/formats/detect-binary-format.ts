/** What kind of file that is not plain text; `unknown` when only its bytes betray it. */
export type BinaryFormat =
  | "pdf"
  | "word"
  | "spreadsheet"
  | "presentation"
  | "opendocument"
  | "epub"
  | "rtf"
  | "image"
  | "media"
  | "archive"
  | "unknown";

/** First bytes of well-known formats, written as Latin-1 characters, and where they stand. */
const SIGNATURES: readonly (readonly [format: BinaryFormat, bytes: string, offset?: number])[] = [
  ["pdf", "%PDF-"],
  ["rtf", "{\\rtf"],
  ["image", "\x89PNG\r\n"],
  ["image", "\xff\xd8\xff"],
  ["image", "GIF8"],
  ["image", "WEBP", 8],
  ["image", "II*\0"],
  ["image", "MM\0*"],
  ["media", "ID3"],
  ["media", "OggS"],
  ["media", "ftyp", 4],
  ["archive", "\x1f\x8b"],
  ["archive", "7z\xbc\xaf\x27\x1c"],
  ["archive", "Rar!"],
  ["archive", "BZh"],
];

/** Names of entries that tell what a ZIP file holds; they stand uncompressed in it. */
const ZIP_ENTRIES: readonly (readonly [format: BinaryFormat, name: string])[] = [
  ["word", "word/document"],
  ["spreadsheet", "xl/workbook"],
  ["presentation", "ppt/presentation"],
  ["epub", "application/epub+zip"],
  ["opendocument", "application/vnd.oasis.opendocument"],
];

/** Streams that tell what a file of Office 97 to 2003 (Compound File Binary) holds, in UTF-16. */
const COMPOUND_STREAMS: readonly (readonly [format: BinaryFormat, name: string])[] = [
  ["word", "W\0o\0r\0d\0D\0o\0c\0u\0m\0e\0n\0t"],
  ["spreadsheet", "W\0o\0r\0k\0b\0o\0o\0k"],
  ["presentation", "P\0o\0w\0e\0r\0P\0o\0i\0n\0t"],
];

/** "EncryptedPackage" in UTF-16 ([MS-OFFCRYPTO] 2.3.4.1). */
const LOCKED_STREAM = "E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e";

const ZIP = "PK\x03\x04";
const COMPOUND_FILE = "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1";

/** Bytes looked at from each end: names of entries stand in the first and in the directory at the end. */
const LOOK = 65_536;

/** Names the format of a file that starts like a well-known binary one; undefined for all others. */
export function detectBinaryFormat(bytes: Uint8Array): BinaryFormat | undefined {
  const head = latin1(bytes.subarray(0, LOOK));
  if (head.startsWith(ZIP)) return heldBy(ZIP_ENTRIES, head + latin1(bytes.subarray(-LOOK)));
  if (head.startsWith(COMPOUND_FILE)) {
    return heldBy(COMPOUND_STREAMS, head + latin1(bytes.subarray(-LOOK)));
  }
  return SIGNATURES.find(([, start, offset = 0]) => head.startsWith(start, offset))?.[0];
}

/** Whether it is a document of Office with a password: whatever it was, it is in a file of the older kind then. */
export function isLockedOfficeFile(bytes: Uint8Array): boolean {
  if (!latin1(bytes.subarray(0, 8)).startsWith(COMPOUND_FILE)) return false;
  const ends = latin1(bytes.subarray(0, LOOK)) + latin1(bytes.subarray(-LOOK));
  return ends.includes(LOCKED_STREAM);
}

function heldBy(
  names: readonly (readonly [format: BinaryFormat, name: string])[],
  content: string,
): BinaryFormat {
  return names.find(([, name]) => content.includes(name))?.[0] ?? "archive";
}

/** One character a byte. */
function latin1(bytes: Uint8Array): string {
  let text = "";
  // A call takes a limited number of arguments.
  for (let at = 0; at < bytes.length; at += 8192) {
    text += String.fromCharCode(...bytes.subarray(at, at + 8192));
  }
  return text;
}
