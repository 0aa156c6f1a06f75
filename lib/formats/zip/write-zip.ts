import { strToU8, Zip, ZipDeflate } from "fflate";

/** Characters that are compressed at once. */
const CHUNK = 1 << 16;

/** Writes a zip part by part, each as its text is made: none is ever whole in memory. */
export class ZipWriter {
  readonly #chunks: Uint8Array[] = [];
  readonly #at: Date;
  readonly #zip = new Zip((error, chunk) => {
    if (error) throw error;
    this.#chunks.push(chunk);
  });

  /** All parts are of one moment. */
  constructor(at: Date) {
    this.#at = at;
  }

  /** Adds a part of text, in UTF-8. */
  async add(name: string, pieces: Iterable<string> | AsyncIterable<string>): Promise<void> {
    const file = new ZipDeflate(name, { level: 6 });
    file.mtime = this.#at;
    this.#zip.add(file);
    let waiting = "";
    for await (const piece of pieces) {
      waiting += piece;
      if (waiting.length < CHUNK) continue;
      file.push(strToU8(waiting));
      waiting = "";
    }
    file.push(strToU8(waiting), true);
  }

  /** The archive. */
  finish(): Uint8Array {
    this.#zip.end();
    return Buffer.concat(this.#chunks);
  }
}
