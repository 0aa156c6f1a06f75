import { Prisma } from "./generated/client";

/**
 * Bytes as a parameter of a query: as text, since the embedded database takes a hundred times the size of bytes to write them as a
 * literal, a string for each.
 */
export function bytesParameter(bytes: Uint8Array | undefined): Prisma.Sql {
  if (bytes === undefined) return Prisma.sql`NULL::bytea`;
  return Prisma.sql`decode(${Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("base64")}::text, 'base64')`;
}

/** A column of bytes as text, to be read by `readBytes`. */
export function bytesColumn(name: string): Prisma.Sql {
  return Prisma.raw(`encode(${name}, 'base64')`);
}

/** The bytes of such a text. */
export function readBytes(text: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(Buffer.from(text, "base64"));
}
