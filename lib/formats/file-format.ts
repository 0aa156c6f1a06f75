import type { BlockState, ParsedFile, RewrittenFile } from "./parsed-file";

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
