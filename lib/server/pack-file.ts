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
  return isPacked(bytes) ? await promisify(gunzip)(bytes) : bytes;
}
