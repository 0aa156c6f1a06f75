import { type Zippable, zipSync } from "fflate";
import { type Entry, fromBufferPromise, type ZipFile } from "yauzl";
import { detectBinaryFormat, isLockedOfficeFile } from "../detect-binary-format";
import { FormatError, type FormatProblem } from "../format-error";

/** Office files have some dozens of entries, books with many pictures some hundreds. */
const MOST_ENTRIES = 10_000;
/** Uncompressed: a text of a million words is 100 MB of XML at most. */
const MOST_PART = 100_000_000;
const MOST_TOTAL = 300_000_000;
/** XML shrinks to a tenth, copies of one line to a hundredth; deflate ends at a thousandth. */
const MOST_RATIO = 250;
/** A small part does no harm, whatever its ratio is. */
const HARMLESS = 5_000_000;

/** A zip whose directory was looked through: nothing was unpacked yet. */
export interface ZipArchive {
  readonly names: readonly string[];
  /** The content of an entry. @throws {FormatError} when there is none or it is not what the directory says. */
  read(name: string): Promise<Uint8Array>;
  /** The archive with other contents for some entries; the others keep theirs, all their order, dates and whether they are compressed. */
  replace(contents: ReadonlyMap<string, Uint8Array>): Promise<Uint8Array>;
}

/** Opens a zip. @throws {FormatError} when it is none, is encrypted, or would be too large unpacked. */
export async function openZip(bytes: Uint8Array): Promise<ZipArchive> {
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) throw new FormatError(whatInstead(bytes));
  const { zip, entries } = await directoryOf(bytes);
  return {
    names: [...entries.keys()],
    read: async (name) => {
      const entry = entries.get(name);
      if (!entry) throw new FormatError({ code: "missing-part", part: name });
      return await unpack(zip, entry);
    },
    replace: async (contents) => {
      const parts: Zippable = {};
      for (const [name, entry] of entries) {
        const content = contents.get(name) ?? (await unpack(zip, entry));
        parts[name] = [
          content,
          { level: entry.compressionMethod === 0 ? 0 : 6, mtime: dateOf(entry) },
        ];
      }
      return zipSync(parts);
    },
  };
}

/** What a file is that should be a zip. Office puts what has a password into a file of its older kind. */
function whatInstead(bytes: Uint8Array): FormatProblem {
  if (bytes.byteLength === 0) return { code: "empty-file" };
  if (isLockedOfficeFile(bytes)) return { code: "encrypted" };
  const format = detectBinaryFormat(bytes);
  return format ? { code: "binary-file", format } : { code: "not-zip" };
}

async function directoryOf(
  bytes: Uint8Array,
): Promise<{ zip: ZipFile; entries: Map<string, Entry> }> {
  try {
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const zip = await fromBufferPromise(buffer, { lazyEntries: true, autoClose: false });
    return { zip, entries: await checkedEntries(zip) };
  } catch (error) {
    if (error instanceof FormatError) throw error;
    throw new FormatError({ code: "broken-zip" });
  }
}

async function checkedEntries(zip: ZipFile): Promise<Map<string, Entry>> {
  if (zip.entryCount > MOST_ENTRIES) {
    throw new FormatError({ code: "too-many-entries", most: MOST_ENTRIES });
  }
  const entries = new Map<string, Entry>();
  let total = 0;
  for await (const entry of zip.eachEntry()) {
    const { fileName: part, uncompressedSize: size, compressedSize } = entry;
    if (entry.isEncrypted()) throw new FormatError({ code: "encrypted" });
    if (entries.has(part)) throw new FormatError({ code: "broken-zip" });
    total += size;
    if (size > MOST_PART) throw new FormatError({ code: "too-large", part, most: MOST_PART });
    if (total > MOST_TOTAL) throw new FormatError({ code: "too-large", most: MOST_TOTAL });
    if (size > HARMLESS && size > compressedSize * MOST_RATIO) {
      throw new FormatError({ code: "zip-bomb", part });
    }
    entries.set(part, entry);
  }
  return entries;
}

async function unpack(zip: ZipFile, entry: Entry): Promise<Uint8Array> {
  try {
    // It ends with an error as soon as more comes out than the directory says.
    const stream = await zip.openReadStreamPromise(entry);
    const chunks: Buffer[] = [];
    for await (const chunk of stream) chunks.push(chunk as Buffer);
    return Buffer.concat(chunks);
  } catch {
    throw new FormatError({ code: "broken-part", part: entry.fileName });
  }
}

/** As the directory has it, in the years that a zip can write. */
function dateOf(entry: Entry): Date {
  const date = entry.getLastModDate({ forceDosFormat: true });
  const isWritable = date.getFullYear() >= 1980 && date.getFullYear() < 2100;
  return isWritable ? date : new Date(1980, 0, 1);
}
