const { gunzip, gzip } = process.getBuiltinModule("node:zlib");
const { promisify } = process.getBuiltinModule("node:util");

/** A zip is compressed already. */
const isZip = (bytes: Uint8Array) => bytes[0] === 0x50 && bytes[1] === 0x4b;

const isPacked = (bytes: Uint8Array) => bytes[0] === 0x1f && bytes[1] === 0x8b;

/** A file as the database keeps it: compressed, unless it is so itself. A table of translations shrinks to a tenth. */
export async function packFile(bytes: Uint8Array): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(isZip(bytes) ? bytes : await promisify(gzip)(bytes));
}

/** The file as it came. */
export async function unpackFile(bytes: Uint8Array): Promise<Uint8Array> {
  if (!isPacked(bytes)) return bytes;
  const chunkSize = Math.min(Math.max(LEAST_CHUNK, sizeOf(bytes) + 1), MOST_CHUNK);
  return await promisify(gunzip)(bytes, { chunkSize });
}

/** Less is not allowed (zlib), and no file that is read is larger. */
const LEAST_CHUNK = 64;
const MOST_CHUNK = 128 * 1024 * 1024;

/** The length that a gzip file says its content has (RFC 1952, 2.3.1): in one piece, memory need not be in two. */
function sizeOf(bytes: Uint8Array): number {
  const end = new DataView(bytes.buffer, bytes.byteOffset + bytes.byteLength - 4, 4);
  return end.getUint32(0, true);
}
