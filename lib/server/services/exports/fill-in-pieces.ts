import { blocksToTranslate } from "../../../formats/blocks-to-translate";
import type { FilePiece, PiecewiseFile } from "../../../formats/file-format";
import type { BlockState } from "../../../formats/parsed-file";
import type { ExportRow } from "../../db/export-rows";
import { othersTurn } from "../../others-turn";
import { entryOf } from "./fill-bilingual";
import type { FilledFile } from "./filled-file";
import type { KeptPages } from "./kept-pages";

/** Characters that are encoded at once; meanwhile nobody else is answered. */
const STRETCH = 1 << 18;

/** What a file mostly grows by at most, and by how much it is more where that is not enough: joined chunks would take twice its size. */
const ROOM = 1 << 18;
const GROWTH = 1.25;

/** What is written into a file. */
export interface Filling {
  readonly pages: KeptPages<readonly ExportRow[]>;
  /** Marks the text that stands before the first block. */
  readonly mark: (beginning: string) => string;
}

/**
 * Puts segments back into a large bilingual file, piece by piece; undefined when they are not its entries in its order, since somebody
 * repaired the alignment.
 */
export async function fillInPieces(
  file: PiecewiseFile,
  { pages, mark }: Filling,
): Promise<FilledFile | undefined> {
  const rows = new RowCursor(pages);
  const writing = new PieceWriter(file, mark);
  for (const piece of file.read()) {
    const entries = new Map<string, ReturnType<typeof entryOf>>();
    for (const { key, text } of blocksToTranslate(piece.blocks)) {
      const row = rows.next() ?? (await rows.nextOfPages());
      if (row?.source !== text) return undefined;
      entries.set(key, entryOf(row));
    }
    writing.add(piece, entries);
    if (writing.isDue) await writing.turn();
  }
  if (rows.next() ?? (await rows.nextOfPages())) return undefined;
  return writing.end();
}

/** Goes through rows that come in pages. */
class RowCursor {
  readonly #pages: AsyncIterator<readonly ExportRow[]>;
  #rows: readonly ExportRow[] = [];
  #at = 0;

  constructor(pages: KeptPages<readonly ExportRow[]>) {
    this.#pages = pages.all();
  }

  /** The next row of the page; undefined after its last. */
  next(): ExportRow | undefined {
    const row = this.#rows[this.#at];
    this.#at += 1;
    return row;
  }

  /** The first row of the next page; undefined after the last. */
  async nextOfPages(): Promise<ExportRow | undefined> {
    const { done, value } = await this.#pages.next();
    this.#rows = done === true ? [] : value;
    this.#at = 0;
    return this.next();
  }
}

/** Puts the pieces of a file together again. */
class PieceWriter {
  readonly #encode: (text: string) => Uint8Array;
  readonly #mark: (beginning: string) => string;
  #bytes: Buffer;
  #length = 0;
  #text = "";
  #hasBegun = false;
  #damagedTags = 0;

  constructor(file: PiecewiseFile, mark: (beginning: string) => string) {
    this.#encode = file.encoder();
    this.#mark = mark;
    this.#bytes = Buffer.allocUnsafe(file.size + ROOM);
  }

  get isDue(): boolean {
    return this.#hasBegun && this.#text.length >= STRETCH;
  }

  add(piece: FilePiece, entries: ReadonlyMap<string, { text: string; state: BlockState }>): void {
    if (!this.#hasBegun && piece.blocks.length > 0) this.#begin();
    const { text, notices } = piece.rewrite(
      { get: (key) => entries.get(key)?.text },
      { get: (key) => entries.get(key)?.state },
    );
    this.#text += text;
    this.#damagedTags += notices.filter(({ code }) => code.startsWith("tag-")).length;
  }

  /** Encodes what was added; others have their turn. */
  async turn(): Promise<void> {
    this.#flush();
    await othersTurn();
  }

  end(): FilledFile {
    if (!this.#hasBegun) this.#begin();
    this.#flush();
    return {
      bytes: this.#bytes.subarray(0, this.#length),
      joined: 0,
      damagedTags: this.#damagedTags,
    };
  }

  #begin(): void {
    this.#text = this.#mark(this.#text);
    this.#hasBegun = true;
  }

  #flush(): void {
    const added = this.#encode(this.#text);
    const length = this.#length + added.length;
    if (length > this.#bytes.length) {
      const larger = Buffer.allocUnsafe(Math.ceil(length * GROWTH));
      this.#bytes.copy(larger, 0, 0, this.#length);
      this.#bytes = larger;
    }
    this.#bytes.set(added, this.#length);
    this.#length = length;
    this.#text = "";
  }
}
