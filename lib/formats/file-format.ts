import type { Block, BlockState, FormatNotice, ParsedFile, RewrittenFile } from "./parsed-file";

/** New texts, or states, of some blocks, by their keys. */
export interface ByKey<Value> {
  get(key: string): Value | undefined;
}

/** A stretch of a large file. */
export interface FilePiece {
  readonly text: string;
  /** Those that stand in it: in most pieces none or one. */
  readonly blocks: readonly Block[];
  /** The stretch with new texts and states, as `FileFormat.rewrite` writes them. */
  rewrite(texts: ByKey<string>, states: ByKey<BlockState>): WrittenPiece;
}

/** A stretch of a file with new texts. */
export interface WrittenPiece {
  readonly text: string;
  readonly notices: readonly FormatNotice[];
}

/** A large file that is read and written piece by piece, as often as it is asked for; nobody keeps what was read. */
export interface PiecewiseFile {
  /** Of its bytes. */
  readonly size: number;
  /** All of it, in order; at the end, what is known of it besides its blocks. @throws {FormatError} as `parse` does. */
  read(): Generator<FilePiece, Omit<ParsedFile, "blocks">>;
  /** Gives the bytes of the texts that the written file consists of, in order, beginning with its first. */
  encoder(): (text: string) => Uint8Array;
}

/** A kind of file whose content can be read and put back. */
export interface FileFormat {
  /** Kebab-case. */
  readonly id: string;
  /** File name extensions in lower case, without the dot. */
  readonly extensions: readonly string[];
  /** `bilingual`: blocks have a target, and new texts are targets; `keyed`: files pair by the keys of their blocks. */
  readonly pairing: "bilingual" | "keyed" | "aligned";
  /** @throws {FormatError} when the file cannot be read safely and whole. */
  parse(bytes: Uint8Array): Promise<ParsedFile>;
  /** Only of formats that can be read in pieces. @throws {FormatError} as `parse` does. */
  open?(bytes: Uint8Array): PiecewiseFile;
  /**
   * The same file with new texts for some blocks; whatever else it holds stays byte for byte, part by part. Texts that the
   * blocks have already change nothing, nor do keys that the file does not have. States are written by formats that have them.
   * @throws {FormatError} as `parse` does.
   */
  rewrite(
    bytes: Uint8Array,
    texts: ReadonlyMap<string, string>,
    states?: ReadonlyMap<string, BlockState>,
  ): Promise<RewrittenFile>;
}
