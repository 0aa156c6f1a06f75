import { collectGarbage } from "../../collect-garbage";

const { deserialize, serialize } = process.getBuiltinModule("node:v8");
const { deflate, inflate } = process.getBuiltinModule("node:zlib");
const { promisify } = process.getBuiltinModule("node:util");

/** The fastest: the texts of a document shrink to a third by it, at a hundred megabytes a second. */
const LEVEL = 1;

/** Pages of some thousand rows, after which a hundred megabytes of what they were read from lie about. */
const COLLECT_EVERY = 24;

/**
 * Pages of a document that were read at one moment and wait to be written: compressed, since a document of 200,000 segments
 * would be some hundred megabytes otherwise. Whoever reads in a transaction is done with it before anything is written.
 */
export class KeptPages<Page> {
  readonly #packed: Uint8Array[] = [];

  /** Reads all pages. */
  static async of<Page>(pages: AsyncIterable<Page>): Promise<KeptPages<Page>> {
    const kept = new KeptPages<Page>();
    for await (const page of pages) {
      kept.#packed.push(await promisify(deflate)(serialize(page), { level: LEVEL }));
      if (kept.#packed.length % COLLECT_EVERY === 0) collectGarbage();
    }
    return kept;
  }

  /** The pages in their order, as often as they are asked for. */
  async *all(): AsyncGenerator<Page> {
    for (const packed of this.#packed) yield deserialize(await promisify(inflate)(packed)) as Page;
  }

  /** The pages in their order, once: each is forgotten when it is given. Others are answered while the next is unpacked. */
  async *taken(): AsyncGenerator<Page> {
    for (;;) {
      const packed = this.#packed.shift();
      if (!packed) return;
      yield deserialize(await promisify(inflate)(packed)) as Page;
    }
  }
}
