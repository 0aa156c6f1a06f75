import type { LanguagePair } from "../../../bitext/language-pair";
import type { Block } from "../../../formats/parsed-file";
import type { ExportRow } from "../../db/export-rows";

/** What a table of segments is about. */
export interface TableAbout {
  readonly documentId: string;
  readonly title: string;
  readonly languages: LanguagePair;
  /** In a sentence, how far the document is: what makes the file a draft. */
  readonly status: string;
  readonly at: Date;
}

/** Some segments, as rows and as blocks of an exchange file. */
export interface TablePage {
  readonly rows: readonly ExportRow[];
  readonly blocks: readonly Block[];
  /** The findings of these segments, where the format has a place for them. */
  readonly flags: ReadonlyMap<string, readonly object[]>;
}

/** Writes a file page by page: a document of 200,000 segments is never in memory as a whole. */
export type TableWriter = (
  about: TableAbout,
  pages: AsyncIterable<TablePage>,
) => AsyncIterable<string | Uint8Array>;
