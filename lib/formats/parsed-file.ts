/** What a block is in its file. */
export type BlockKind =
  | "paragraph"
  | "heading"
  | "list-item"
  | "table-cell"
  | "footnote"
  | "header"
  | "footer"
  | "caption"
  | "alt-text"
  | "title"
  | "cue"
  | "entry";

/** Where a translation stands that a bilingual file brings along, in the product's words. */
export type BlockState = "initial" | "draft" | "submitted" | "approved";

/** Another translation of a block: an earlier one, or a proposal. */
export interface Alternative {
  /** With the tags of its block. */
  readonly text: string;
  readonly origin: "mt" | "tm" | "human";
}

/** A stretch of a file's text that is translated as a whole, such as a paragraph or an entry. */
export interface Block {
  /**
   * The address in the file, the same whenever the same bytes are read. In keyed formats it is the key that pairs a source file with
   * its translation.
   */
  readonly key: string;
  readonly kind: BlockKind;
  /** The words with numbered tags (`text/tags/tagged-pieces.ts`); in a bilingual file those of the source. */
  readonly text: string;
  /** Only in bilingual files, and there only where a translation stands. */
  readonly target?: string;
  readonly state?: BlockState;
  readonly notes?: readonly string[];
  /** Other translations that the file brings along, the oldest first. */
  readonly alternatives?: readonly Alternative[];
  /** True for what is not to be translated: code, formulas, what its file says of itself. */
  readonly isLocked: boolean;
}

/** What was left aside in reading or writing, although the file could be read or written. */
export type FormatNotice =
  /** Tracked changes were read as if all had been accepted. */
  | { readonly code: "tracked-changes"; readonly count: number }
  /** Text stands where an editor cannot reach it safely, and stays as it is. */
  | { readonly code: "unreachable-text"; readonly line: number }
  /** Entries without a text in one of the languages, or with nothing to translate. */
  | { readonly code: "skipped-entries"; readonly count: number }
  /** The file was written as UTF-8, since its own encoding lacks a character. */
  | { readonly code: "encoding-changed"; readonly from: string }
  /** A new text was given for what is locked, and was not written. */
  | { readonly code: "locked-block"; readonly key: string }
  /** A tag of a new text could not be written as it stood; what became of it. */
  | {
      readonly code:
        | "tag-missing"
        | "tag-unknown"
        | "tag-repeated"
        | "tag-crossed"
        | "tag-unclosed";
      readonly key: string;
      readonly tag: string;
    };

/** A file's content to translate, in reading order. */
export interface ParsedFile {
  /** The id of its format. */
  readonly format: string;
  /** BCP 47 tags, where the file names them. */
  readonly languages: { readonly source?: string; readonly target?: string };
  readonly blocks: readonly Block[];
  readonly notices: readonly FormatNotice[];
}

/** A file with new texts. */
export interface RewrittenFile {
  readonly bytes: Uint8Array;
  readonly notices: readonly FormatNotice[];
}
